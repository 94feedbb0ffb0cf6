package org.guanjia.web.messages;

/** The words in Chinese. Named, beside the root, because a bundle that is looked up would else prefer the server's own language. */
public class Messages_zh_CN extends Messages {}
