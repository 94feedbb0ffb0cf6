package org.guanjia.competence;

/** What owners and their guests may be spoken with in. */
public enum SpokenLanguage {
    /** 普通话 */
    MANDARIN,
    /** 粤语 */
    CANTONESE,
    /** 英语 */
    ENGLISH,
    /** 日语 */
    JAPANESE,
    /** 韩语 */
    KOREAN,
    /** 法语 */
    FRENCH,
    /** 德语 */
    GERMAN,
    /** 俄语 */
    RUSSIAN,
    /** 西班牙语 */
    SPANISH,
    /** 阿拉伯语 */
    ARABIC,
    /** 手语 */
    SIGN_LANGUAGE
}
