package org.guanjia.form;

/** Names a form as it stood at a time: its key, and the version from 1. */
public record FormRef(String key, int version) {}
