package org.buergerdialog.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** How much a file weighs, in words. */
public final class FileSize {

    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = 1024 * KILOBYTE;

    private FileSize() {}

    /** Returns 340 KB or 1,2 MB; what is less than a kilobyte counts as one. */
    public static String of(long bytes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(bytes < MEGABYTE ? 0 : 1);
        return bytes < MEGABYTE
                ? format.format(Math.ceil((double) bytes / KILOBYTE)) + " KB"
                : format.format((double) bytes / MEGABYTE) + " MB";
    }
}
