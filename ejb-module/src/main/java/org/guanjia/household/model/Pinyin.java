package org.guanjia.household.model;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese names in Latin letters. */
final class Pinyin {

    /** Surnames that are read otherwise than the same character elsewhere. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("仇", "qiu"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("朴", "piao"),
            Map.entry("区", "ou"),
            Map.entry("盖", "ge"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("覃", "qin"),
            Map.entry("乐", "yue"),
            Map.entry("缪", "miao"),
            Map.entry("秘", "bi"),
            Map.entry("员", "yun"),
            Map.entry("召", "shao"),
            Map.entry("翟", "zhai"),
            Map.entry("宓", "mi"),
            Map.entry("种", "chong"),
            Map.entry("折", "she"),
            Map.entry("黑", "he"),
            Map.entry("冼", "xian"),
            Map.entry("逄", "pang"),
            Map.entry("隗", "wei"),
            Map.entry("燕", "yan"),
            Map.entry("尉迟", "yuchi"),
            Map.entry("万俟", "moqi"),
            Map.entry("单于", "chanyu"),
            Map.entry("长孙", "zhangsun"),
            Map.entry("澹台", "tantai"));

    private Pinyin() {}

    /** Every reading of a character, without tones: ü as people type it, v, u or yu. */
    static List<String> readings(int character) {
        if (!Character.isBmpCodePoint(character)) {
            return List.of(Character.toString(character));
        }
        Set<String> readings = new LinkedHashSet<>();
        for (String reading : PinyinHelper.toPinyinList((char) character, PinyinStyleEnum.INPUT)) {
            readings.add(reading);
            if (reading.indexOf('v') > 0) {
                readings.add(reading.replace('v', 'u'));
                readings.add(reading.replace("v", "yu"));
            }
        }
        return List.copyOf(readings);
    }

    /** A surname, as its bearers read it: Shan for 单. */
    static String ofSurname(String surname) {
        return capitalised(SURNAMES.getOrDefault(surname, firstReadings(surname)));
    }

    /** A given name: Xiaoming for 小明. */
    static String ofGivenName(String givenName) {
        return capitalised(firstReadings(givenName));
    }

    private static String firstReadings(String name) {
        StringBuilder latin = new StringBuilder();
        name.codePoints().forEach(character -> latin.append(readings(character).get(0)));
        return latin.toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
