package org.buergerdialog.launcher;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** What phones write in (3GPP TS 23.038), one byte per code as SMPP carries it; made apart from the portal's own. */
final class GsmAlphabet {
    private static final int ESCAPE = 27;

    private static final Map<Integer, Character> CHARACTERS = new HashMap<>();
    private static final Map<Character, Integer> CODES = new HashMap<>();

    static {
        table(0, "@£$¥èéùìòÇ\nØø\rÅå");
        table(16, "Δ_ΦΓΛΩΠΨΣΘΞ");
        table(28, "ÆæßÉ");
        table(32, " !\"#¤%&'()*+,-./0123456789:;<=>?");
        table(64, "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§");
        table(96, "¿abcdefghijklmnopqrstuvwxyzäöñüà");
        Map.of(10, '\f', 20, '^', 40, '{', 41, '}', 47, '\\', 60, '[', 61, '~', 62, ']', 64, '|', 101, '€')
                .forEach((code, character) -> put(ESCAPE * 256 + code, character));
    }

    private GsmAlphabet() {}

    private static void table(int first, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            put(first + i, characters.charAt(i));
        }
    }

    private static void put(int code, char character) {
        CHARACTERS.put(code, character);
        CODES.put(character, code);
    }

    static boolean has(String text) {
        return text.chars().allMatch(c -> CODES.containsKey((char) c));
    }

    static byte[] encode(String text) {
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        text.chars().map(c -> CODES.get((char) c)).forEach(code -> {
            if (code > 255) {
                codes.write(ESCAPE);
            }
            codes.write(code & 255);
        });
        return codes.toByteArray();
    }

    static String decode(byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            boolean escaped = codes[i] == ESCAPE && i + 1 < codes.length;
            int code = escaped ? ESCAPE * 256 + (codes[++i] & 255) : codes[i] & 255;
            text.append(CHARACTERS.getOrDefault(code, '?'));
        }
        return text.toString();
    }
}
