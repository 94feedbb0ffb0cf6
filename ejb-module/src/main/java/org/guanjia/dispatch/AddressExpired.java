package org.guanjia.dispatch;

import jakarta.ejb.ApplicationException;
import org.guanjia.shared.BusinessRuleViolation;

/** An address was signed by us, for a time that is over. */
@ApplicationException(rollback = true)
public class AddressExpired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AddressExpired() {
        super("dispatch.exchange.expired");
    }
}
