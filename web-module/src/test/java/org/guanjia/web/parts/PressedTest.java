package org.guanjia.web.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanjia.request.RequestAction;
import org.guanjia.shared.NotFound;
import org.junit.jupiter.api.Test;

class PressedTest {

    @Test
    void a_button_says_what_it_is_for_and_a_forged_one_leads_nowhere() {
        assertThat(Pressed.one(RequestAction.class, "CLOSE")).isEqualTo(RequestAction.CLOSE);
        for (String forged : new String[] {null, "", "close", "' or '1'='1"}) {
            assertThatThrownBy(() -> Pressed.one(RequestAction.class, forged)).isInstanceOf(NotFound.class);
        }
    }
}
