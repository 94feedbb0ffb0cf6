package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A request is taken without a mouse: the cursor stands where the next word is typed, and Enter takes what was found. */
class KeyboardUiIT extends InBrowser {

    @Test
    void a_request_is_taken_without_a_mouse() {
        String owner = anOwner();
        Page henry = signedIn("henry", "zh-CN", 1440);

        henry.keyboard().press("n");
        henry.waitForURL("**/intake.xhtml");
        assertThat(id(henry, "intake:who")).isFocused();

        // at once, before anything was found: it waits for the answer to these words
        henry.keyboard().type(owner);
        henry.keyboard().press("Enter");
        assertThat(id(henry, "intake:chosen")).containsText(owner);
        assertThat(id(henry, "intake:cat")).isFocused();

        henry.keyboard().type("咨询");
        henry.keyboard().press("Enter");
        assertThat(id(henry, "intake:words")).isFocused();

        id(henry, "intake:subject").focus();
        henry.keyboard().press("Enter");
        henry.keyboard().press("End");
        henry.keyboard().type("！");
        assertThat(id(henry, "intake:subject")).hasValue("咨询！");
        assertThat(id(henry, "intake:chosen")).containsText(owner);
    }
}
