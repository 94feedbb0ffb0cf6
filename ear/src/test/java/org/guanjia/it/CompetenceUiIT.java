package org.guanjia.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager appraises with evidence and has a certificate renewed; somebody of a department sees their own sheet alone: S09, S86. */
class CompetenceUiIT extends InBrowser {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    @BeforeEach
    void the_demonstration_knows_what_people_can() {
        await().atMost(Duration.ofMinutes(4)).until(() -> database().number("select count(*) from training_part") > 0);
    }

    @Test
    void what_is_due_leads_from_the_desk_to_a_renewal_and_a_mark_needs_its_evidence() throws Exception {
        Page manager = signedIn("manager", "zh-CN", DESK);
        manager.locator("#certificates").click();
        manager.waitForURL("**/competence.xhtml?due=1");
        assertThat(manager.locator("#team tbody tr:has-text('石峻')")).hasCount(0);
        Download file = manager.waitForDownload(() -> manager.locator("#export").click());
        assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("以礼待人", "秦朗", "电工证")
                .doesNotContain("石峻");

        manager.locator("#team a:has-text('秦朗')").click();
        manager.locator("li:has-text('电工证') button").click();
        id(manager, "certificate-form:validUntil").fill("2020-01-01");
        id(manager, "certificate-form:save").click();
        assertThat(manager.locator("#certificate-form")).containsText("有效期的最后一天不能早于第一天");
        id(manager, "certificate-form:validUntil").fill("2035-01-01");
        id(manager, "certificate-form:save").click();
        assertThat(manager.locator("#sheet")).containsText("已续证");

        id(manager, "head:appraise").click();
        id(manager, "appraisal-form:mark-HUMOUR:4").check();
        id(manager, "appraisal-form:save").click();
        assertThat(manager.locator("#appraisal-form")).containsText("请写明幽默的依据");
        id(manager, "appraisal-form:evidence-HUMOUR").fill("把停水通知写得让人会心一笑");
        id(manager, "appraisal-form:save").click();
        assertThat(manager.locator(".qualities tr:has-text('幽默')")).containsText("把停水通知写得让人会心一笑");
    }

    @Test
    void somebody_of_a_department_reads_their_own_sheet_and_enters_nothing() {
        Page fitter = signedIn("engineering", "en", PHONE);
        fitter.navigate(url("/employee.xhtml"));

        assertThat(fitter.locator("h1")).hasText("Qin Lang");
        assertThat(fitter.locator("#sheet")).containsText("Electrician");
        assertThat(fitter.locator("#sheet button")).hasCount(0);
        assertThat(fitter.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        fitter.navigate(url("/competence.xhtml"));
        assertThat(fitter.locator("#team")).hasCount(0);
    }
}
