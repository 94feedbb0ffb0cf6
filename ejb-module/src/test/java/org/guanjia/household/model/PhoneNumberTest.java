package org.guanjia.household.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "19900004417, 199 •••• 4417",
        "199 0000 4417, 199 •••• 4417",
        "+86 199-0000-4417, 199 •••• 4417",
        "+44 7911 123456, +44 •••• 3456",
        "0571-88214417, 057 •••• 4417",
        "88214417, •••• 17",
        "882144171, •••• 4171",
        "10086, •••• 86"
    })
    void is_shown_masked(String typed, String masked) {
        assertThat(PhoneNumber.of(typed).masked()).isEqualTo(masked);
        assertThat(PhoneNumber.of(typed)).hasToString(masked);
    }
}
