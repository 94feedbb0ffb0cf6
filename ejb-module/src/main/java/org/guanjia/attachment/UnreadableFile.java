package org.guanjia.attachment;

/** The bytes break the rules of their format. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String why) {
        super(why);
    }
}
