package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    @ParameterizedTest
    @CsvSource({
        "kurz-2026, tooShort",
        "海浪海浪海浪海浪, tooShort",
        "aaaaaaaaaaaa, tooCommon",
        "Password123, tooCommon",
        "my-henry-2026, containsUsername",
        "海浪花草鸟鱼虫石山水云雾雨雪风霜雷电日月星辰天地人和平安乐福禄寿喜, tooLong"
    })
    void weak_passwords_are_refused(String password, String reason) {
        assertThatThrownBy(() -> Passwords.check("henry", Secret.of(password)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.password." + reason));
    }

    @Test
    void a_long_sentence_is_a_good_password() {
        assertThatCode(() -> Passwords.check("henry", Secret.of("海浪 waves at noon")))
                .doesNotThrowAnyException();
    }

    @Test
    void one_password_has_many_hashes_and_each_opens() {
        Secret password = Secret.of("Azure-Tide-48");
        String first = Passwords.hash(password);
        String second = Passwords.hash(password);

        assertThat(first).isNotEqualTo(second);
        assertThat(Passwords.matches(password, second)).isTrue();
        assertThat(Passwords.matches(Secret.of("azure-tide-48"), first)).isFalse();
    }

    @Test
    void a_made_up_password_is_good_enough() {
        assertThatCode(() -> Passwords.check("admin", Passwords.generate())).doesNotThrowAnyException();
    }
}
