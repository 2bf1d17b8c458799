package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void isKnownByItsContentNotByItsName() {
        assertThat(ScanType.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(ScanType.PDF);
        assertThat(ScanType.of(HexFormat.of().parseHex("89504e470d0a1a0a0000"))).contains(ScanType.PNG);
        assertThat(ScanType.of(HexFormat.of().parseHex("ffd8ffe000104a464946"))).contains(ScanType.JPEG);
        assertThat(ScanType.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ScanType.of("GIF89a".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ScanType.of(new byte[0])).isEmpty();
    }

    @Test
    void hasANameWithoutFoldersAndLineBreaks() {
        assertThat(named("C:\\Scans\\Berger.pdf")).isEqualTo("Berger.pdf");
        assertThat(named("../../etc/passwd")).isEqualTo("passwd");
        assertThat(named("a\r\nSet-Cookie: x\".pdf")).isEqualTo("aSet-Cookie: x.pdf");
        assertThat(named(null)).isEqualTo("scan");
        assertThat(named("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private static String named(String name) {
        return new Scan(name, null, new byte[0]).name();
    }
}
