package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveCipherTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";
    private static final byte[] MAIL = "Guten Tag, hier ist Ihr Link".getBytes(StandardCharsets.UTF_8);

    private final ArchiveCipher cipher = new ArchiveCipher(List.of(KEY));

    @Test
    void givesBackWhatItKept() {
        assertThat(cipher.decrypt(7, cipher.encrypt(7, MAIL))).isEqualTo(MAIL);
        assertThat(cipher.decrypt(7, cipher.encrypt(7, new byte[0]))).isEmpty();
    }

    @Test
    void keepsNothingReadableAndNothingTwiceTheSame() {
        byte[] kept = cipher.encrypt(7, MAIL);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Link");
        assertThat(cipher.encrypt(7, MAIL)).isNotEqualTo(kept);
    }

    @Test
    void refusesWhatWasChangedAnywhereOrCut() {
        byte[] kept = cipher.encrypt(7, MAIL);
        for (int i = 1; i < kept.length; i++) {
            byte[] changed = kept.clone();
            changed[i] ^= 1;
            assertRefused(7, changed);
        }
        for (int length = 1; length < kept.length; length++) {
            assertRefused(7, Arrays.copyOf(kept, length));
        }
    }

    @Test
    void refusesWhatBelongsToAnotherRow() {
        assertRefused(8, cipher.encrypt(7, MAIL));
    }

    @Test
    void refusesWhatAnotherKeyEncrypted() {
        assertRefused(7, new ArchiveCipher(List.of(OTHER)).encrypt(7, MAIL));
    }

    private void assertRefused(long row, byte[] kept) {
        assertThatThrownBy(() -> cipher.decrypt(row, kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsWhatItKeptUnderAnEarlierKey() {
        ArchiveCipher later = new ArchiveCipher(List.of(OTHER, KEY));

        assertThat(later.decrypt(7, cipher.encrypt(7, MAIL))).isEqualTo(MAIL);
        assertRefused(7, later.encrypt(7, MAIL));
    }

    @Test
    void knowsWhatWasKeptInClear() {
        assertThat(cipher.isEncrypted(cipher.encrypt(7, MAIL))).isTrue();
        assertThat(cipher.isEncrypted(new byte[] {31, (byte) 139, 8}))
                .as("gzip")
                .isFalse();
        assertThat(cipher.isEncrypted(new byte[0])).isFalse();
    }
}
