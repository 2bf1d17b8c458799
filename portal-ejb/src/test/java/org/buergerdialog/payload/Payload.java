package org.buergerdialog.payload;

/**
 * A text that means something to some program.
 *
 * @param family what kind of program
 */
public record Payload(String family, String text) {

    /** Returns the text as it is once it must stand in one line: without control characters, with single blanks. */
    public String inOneLine() {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Names it in reports of failures, where it must do no harm either. */
    @Override
    public String toString() {
        StringBuilder readable = new StringBuilder(family).append(": ");
        text.codePoints().limit(120).forEach(character -> {
            if (character >= ' ' && character <= '~') {
                readable.append((char) character);
            } else {
                readable.append(String.format("\\u%04x", character));
            }
        });
        return readable.toString();
    }
}
