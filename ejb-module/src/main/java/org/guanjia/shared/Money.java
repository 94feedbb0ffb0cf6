package org.guanjia.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan with two decimals. Money paid out for an owner's goods (代垫) is counted with it.
 *
 * @param amount never negative
 */
@Embeddable
public record Money(BigDecimal amount) implements Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.signum() < 0) {
            throw BusinessRuleViolation.at("cost", "shared.money.negative", amount.toPlainString());
        }
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }
}
