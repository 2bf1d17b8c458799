package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private Path folder;

    private SigningKey read(String content) throws Exception {
        Path file = folder.resolve("dkim.pem");
        Files.writeString(file, content);
        return SigningKey.read("stadt.example", "portal", file);
    }

    @Test
    void readsAKeyAsOpensslWritesIt() throws Exception {
        PrivateKey key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";

        SigningKey read = read(pem);

        assertThat(read.key()).isEqualTo(key);
        assertThat(read).hasToString("portal._domainkey.stadt.example");
    }

    @Test
    void refusesWhatIsNoKeyBeforeTheFirstMail() {
        for (String wrong : new String[] {
            "",
            "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n",
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
            "-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----"
        }) {
            assertThatIllegalStateException().isThrownBy(() -> read(wrong)).withMessageContaining("PORTAL_DKIM_KEY");
        }
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SigningKey.read("stadt.example", "portal", folder.resolve("missing")))
                .withMessageContaining("PORTAL_DKIM_KEY");
    }
}
