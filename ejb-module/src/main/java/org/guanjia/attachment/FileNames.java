package org.guanjia.attachment;

import java.text.Normalizer;

/** Makes a name that no file system and no header can be tricked with. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final String UNNAMED = "file";

    private FileNames() {}

    /** The last part of the path, without control characters, with the extension that the content has. */
    static String safe(String given, ContentType type) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*;%]", "")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (stem.isEmpty()) {
            stem = UNNAMED;
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        }
        return stem + "." + type.extension();
    }
}
