package org.guanjia.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.catalogue.persistence.JpaServiceItems;
import org.guanjia.form.FormField;
import org.guanjia.form.FormOffice;
import org.guanjia.form.FormRow;
import org.guanjia.form.FormVersion;
import org.guanjia.form.Forms;
import org.guanjia.form.persistence.JpaFormCollection;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.OrderForm.Option;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.DepartmentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the migrations bring, held against the source documents, word for word where they enumerate. */
class PreloadedCatalogueTest extends DatabaseTest {

    private Catalogue catalogue;
    private Forms forms;
    private FormOffice formOffice;

    @BeforeEach
    void wire() {
        JpaFormCollection collection = wired(new JpaFormCollection());
        catalogue = wired(new Catalogue(), wired(new JpaServiceItems()));
        forms = wired(new Forms(), collection);
        formOffice =
                wired(new FormOffice(), collection, wired(new CommandLog()), new EstateClock(), TestCaller.system());
    }

    @Test
    void there_are_exactly_the_fourteen_free_errands() {
        List<ServiceItemView> errands = of(ServiceGroup.FREE_ERRAND);

        assertThat(errands)
                .extracting(ServiceItemView::nameZh)
                .containsExactly(
                        "代收代缴水电费",
                        "代收代缴有线电视",
                        "代办报刊订阅",
                        "代叫出租车",
                        "代请保姆",
                        "代办电话开户",
                        "代订酒店客房",
                        "代订生日蛋糕、花篮",
                        "代聘装潢设计、施工单位",
                        "代订飞机、轮船、汽车、火车票",
                        "代为搬运单件货物",
                        "组织区内业主联谊、文化、体育活动",
                        "电话及访客留言转告",
                        "组织各种展销活动");
        assertThat(errands).allMatch(errand -> errand.pricing() == Pricing.FREE);
    }

    @Test
    void there_are_exactly_the_ten_household_errands() {
        assertThat(of(ServiceGroup.HOUSEHOLD_ERRAND))
                .extracting(ServiceItemView::nameZh)
                .containsExactly("居家服务", "房屋托管出租", "咨询", "打字", "复印", "传真", "代寄取邮件", "代订鲜花", "代买东西", "代买药品");
    }

    @Test
    void each_of_the_ten_verbs_has_its_service_in_the_order_of_the_documents() {
        assertThat(of(ServiceGroup.CONCIERGE))
                .extracting(ServiceItemView::verb)
                .containsExactly(ConciergeVerb.values());
    }

    @Test
    void repairs_and_care_are_there() {
        assertThat(of(ServiceGroup.REPAIR))
                .extracting(ServiceItemView::nameZh)
                .containsExactly("渗水维修", "照明维修", "空调维修", "门锁维修");
        assertThat(of(ServiceGroup.CARE))
                .extracting(ServiceItemView::nameZh)
                .containsExactly("园艺养护", "私家泳池养护", "每日家政整理", "定期深度清洁", "空置房养护巡检");
    }

    @Test
    void a_leak_is_repaired_by_engineering_and_then_cleaned() {
        ServiceItemView leak =
                inTransaction(() -> catalogue.active("渗水维修", null, null)).get(0);

        assertThat(leak.steps())
                .extracting(ServiceStep::department, ServiceStep::after)
                .containsExactly(
                        tuple(DepartmentKind.ENGINEERING, Set.of()), tuple(DepartmentKind.CLEANING, Set.of(1)));
    }

    @Test
    void each_service_asks_a_form_of_its_own_that_is_there_in_both_languages() {
        List<ServiceItemView> all = all();

        assertThat(all).extracting(ServiceItemView::intakeForm).doesNotHaveDuplicates();
        inTransaction(() ->
                all.forEach(item -> assertThat(forms.current(item.intakeForm()).fields())
                        .as(item.code())
                        .hasSizeGreaterThanOrEqualTo(3)));
        assertThat(all).allMatch(item -> isChinese(item.nameZh()) && isEnglish(item.nameEn()), "both names");
        assertThat(all.stream().flatMap(item -> item.steps().stream()))
                .allMatch(step -> isChinese(step.titleZh()) && isEnglish(step.titleEn()), "both titles");
    }

    @Test
    void every_step_says_what_its_feedback_reports_and_money_paid_out_has_a_receipt_to_show_it() {
        assertThat(all().stream().flatMap(item -> item.steps().stream())).allMatch(step -> step.feedbackForm() != null);
        assertThat(all().stream().filter(item -> item.verb() == ConciergeVerb.BUY))
                .hasSize(3)
                .allMatch(ServiceItemView::advanceAllowed)
                .allMatch(item -> item.evidence().contains(Evidence.RECEIPT));
    }

    @Test
    void every_form_can_be_read_and_is_complete_in_both_languages() {
        List<FormVersion> all = inTransaction(() ->
                formOffice.list().stream().map(FormRow::key).map(forms::current).toList());

        assertThat(all).hasSize(78);
        for (FormVersion form : all) {
            for (FormField field : form.fields()) {
                assertThat(isChinese(field.labelZh()) || field.labelZh().equals("pH 值"))
                        .as(form.key() + "." + field.key())
                        .isTrue();
                assertThat(Stream.concat(
                                Stream.of(field.labelEn(), Objects.requireNonNullElse(field.unit(), "¥")),
                                field.options().stream().map(Option::labelEn)))
                        .as(form.key() + "." + field.key())
                        .allMatch(PreloadedCatalogueTest::isEnglish);
            }
        }
    }

    @Test
    void no_form_is_left_over() {
        Set<String> asked = Stream.concat(
                        all().stream().map(ServiceItemView::intakeForm),
                        all().stream().flatMap(item -> item.steps().stream()).map(ServiceStep::feedbackForm))
                .collect(Collectors.toSet());

        assertThat(inTransaction(() -> formOffice.list()).stream().map(FormRow::key))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void a_medicine_has_its_name_and_dose_and_a_ticket_its_date_and_train() {
        Map<String, FormField> medicine = byKey("household.medicine");
        Map<String, FormField> ticket = byKey("errand.ticket");

        assertThat(medicine.get("name").required()).isTrue();
        assertThat(medicine.get("dose").required()).isTrue();
        assertThat(medicine).containsKey("prescription");
        assertThat(ticket).containsKeys("transport", "date", "service", "from", "to", "passengers");
    }

    private Map<String, FormField> byKey(String form) {
        return inTransaction(() -> forms.current(form)).fields().stream()
                .collect(Collectors.toMap(FormField::key, field -> field));
    }

    private List<ServiceItemView> of(ServiceGroup group) {
        return inTransaction(() -> catalogue.active(null, group, null));
    }

    private List<ServiceItemView> all() {
        return inTransaction(() -> catalogue.active(null, null, null));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean isEnglish(String text) {
        return !text.isBlank() && !isChinese(text);
    }
}
