package org.guanjia.bench.past;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What people are called and what they ask for: enough of it that a search finds few among many. */
final class Words {

    private static final List<String> FAMILY = List.of(
            "王 Wang", "李 Li", "张 Zhang", "刘 Liu", "陈 Chen", "杨 Yang", "赵 Zhao", "黄 Huang", "周 Zhou", "吴 Wu", "徐 Xu",
            "孙 Sun", "胡 Hu", "朱 Zhu", "高 Gao", "林 Lin", "何 He", "郭 Guo", "马 Ma", "罗 Luo", "梁 Liang", "宋 Song",
            "郑 Zheng", "谢 Xie", "韩 Han", "唐 Tang", "冯 Feng", "于 Yu", "董 Dong", "萧 Xiao", "程 Cheng", "沈 Shen");
    private static final List<String> GIVEN = List.of(
            "伟 Wei", "芳 Fang", "娜 Na", "敏 Min", "静 Jing", "丽 Li", "强 Qiang", "磊 Lei", "军 Jun", "洋 Yang", "勇 Yong",
            "艳 Yan", "杰 Jie", "娟 Juan", "涛 Tao", "明 Ming", "超 Chao", "秀 Xiu", "霞 Xia", "平 Ping", "刚 Gang", "桂 Gui",
            "英 Ying", "华 Hua", "慧 Hui", "建 Jian", "文 Wen", "斌 Bin", "宇 Yu", "浩 Hao", "凯 Kai", "晨 Chen", "雪 Xue");
    private static final List<String> WHERE = List.of(
            "主卧", "次卧", "客厅", "书房", "厨房", "餐厅", "阳台", "地下室", "车库", "花园", "露台", "浴室", "衣帽间", "影音室", "酒窖", "泳池", "玄关",
            "儿童房", "老人房", "健身房");
    private static final List<String> WHAT = List.of(
            "空调", "灯具", "水管", "门锁", "窗帘", "地板", "热水器", "新风", "排水", "插座", "墙面", "玻璃", "电梯", "网络", "监控", "喷灌", "绿植", "家具",
            "洁具", "燃气");
    private static final List<String> TROUBLE = List.of(
            "漏水", "不亮", "有异响", "需要清洗", "需要更换", "需要检修", "堵塞", "松动", "请上门查看", "请安排保养", "报警不停", "有异味", "按约定上门安装", "需要搬运",
            "需要消毒");

    private Words() {}

    private static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A line that says what is wanted; six thousand of them. */
    static String subject(RandomGenerator random) {
        return any(WHERE, random) + any(WHAT, random) + any(TROUBLE, random);
    }

    /** What is done about it, in a line. */
    static String task(RandomGenerator random) {
        return any(List.of("上门查看", "维修", "清洁", "更换", "检测", "陪同", "养护", "安装", "搬运", "登记"), random) + any(WHAT, random);
    }

    /**
     * A name.
     *
     * @param latinFamily in Latin letters, as the product spells it
     */
    record Name(String family, String given, String latinFamily, String latinGiven) {

        static Name any(RandomGenerator random) {
            String[] family = Words.any(FAMILY, random).split(" ");
            String[] first = Words.any(GIVEN, random).split(" ");
            String[] second = Words.any(GIVEN, random).split(" ");
            return new Name(family[0], first[0] + second[0], family[1], first[1] + second[1].toLowerCase(Locale.ROOT));
        }

        String whole() {
            return family + given;
        }
    }
}
