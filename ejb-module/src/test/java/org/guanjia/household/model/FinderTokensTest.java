package org.guanjia.household.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTokensTest {

    @Test
    void a_name_is_found_from_each_character_in_characters_pinyin_and_initials() {
        assertThat(name("王小明"))
                .contains("王小明", "小明", "明", "wangxiaoming", "xiaoming", "ming", "wxm", "xm")
                .doesNotContain("m");
    }

    @Test
    void a_polyphonic_surname_is_found_by_each_reading() {
        assertThat(name("单雄")).contains("shanxiong", "danxiong", "sx", "dx");
        assertThat(name("曾国")).contains("zengguo", "zg");
        assertThat(name("仇英")).contains("qiuying", "qy", "chouying");
        assertThat(name("吕布")).contains("lvbu", "lubu", "lyubu", "lb");
    }

    @Test
    void a_foreign_name_is_found_by_each_word() {
        assertThat(name("John René Smith")).contains("johnrenesmith", "renesmith", "smith", "jrs", "rs");
    }

    @Test
    void many_readings_do_not_multiply_without_end() {
        assertThat(name("单解曾仇查乐朴重")).hasSizeLessThan(8 * 3 * 16 + 1);
    }

    @Test
    void a_unit_is_found_by_place_and_number() {
        assertThat(place("澜苑 06 号"))
                .contains("澜苑06号", "澜苑6号", "06号", "6号", "lanyuan06hao", "ly06h", "ly6h")
                .doesNotContain("苑06号");
        assertThat(place("汀阁 2-0603")).contains("汀阁20603", "20603", "0603", "603", "tg20603");
        assertThat(place("LY-06")).contains("ly06", "06");
    }

    @ParameterizedTest
    @CsvSource({"单, Shan", "曾, Zeng", "仇, Qiu", "沈, Shen", "欧阳, Ouyang", "尉迟, Yuchi", "Smith, Smith", "吕, Lv"})
    void a_surname_is_read_as_its_bearers_do(String surname, String latin) {
        assertThat(Pinyin.ofSurname(surname)).isEqualTo(latin);
    }

    @Test
    void odd_characters_do_no_harm() {
        assertThat(name("𠮷野")).contains("𠮷野", "野");
        assertThat(name("😀 \u0000 %_")).isEmpty();
        assertThat(Pinyin.ofGivenName("")).isEmpty();
    }

    private static Set<String> name(String name) {
        Set<String> tokens = new LinkedHashSet<>();
        Spelling.ofName(name).addTo(tokens);
        return tokens;
    }

    private static Set<String> place(String label) {
        Set<String> tokens = new LinkedHashSet<>();
        Spelling.ofPlace(label).addTo(tokens);
        return tokens;
    }
}
