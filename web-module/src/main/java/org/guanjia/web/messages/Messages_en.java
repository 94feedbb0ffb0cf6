package org.guanjia.web.messages;

/** The words in English. */
public class Messages_en extends Messages {

    public Messages_en() {
        super("en");
    }
}
