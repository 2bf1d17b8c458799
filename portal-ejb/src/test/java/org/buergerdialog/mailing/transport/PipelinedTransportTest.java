package org.buergerdialog.mailing.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.buergerdialog.mailing.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelinedTransportTest {

    private static final byte[] MAIL = bytes("Subject: x\r\n\r\n.dot\r\nend\r\n");

    private Server server;

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void handsOverTheSameBytesWithAndWithoutPipelining(boolean pipelining) throws Exception {
        server = new Server(pipelining, Map.of());
        PipelinedTransport transport = connected();
        transport.send("town@example.org", "reader@example.org", MAIL);
        transport.send("town@example.org", "other@example.org", MAIL);
        assertThat(server.heard)
                .containsExactly(
                        "MAIL FROM:<town@example.org>",
                        "RCPT TO:<reader@example.org>",
                        "DATA",
                        "Subject: x",
                        "",
                        "..dot",
                        "end",
                        ".",
                        "MAIL FROM:<town@example.org>",
                        "RCPT TO:<other@example.org>",
                        "DATA",
                        "Subject: x",
                        "",
                        "..dot",
                        "end",
                        ".");
        assertThat(transport.handedOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, MAIL, 451 4.3.0 later, SMTPSenderFailedException 451 4.3.0",
        "false, MAIL, 451 4.3.0 later, SMTPSenderFailedException 451 4.3.0",
        "true, RCPT, 550 5.1.1 unknown, SMTPAddressFailedException 550 5.1.1",
        "false, RCPT, 550 5.1.1 unknown, SMTPAddressFailedException 550 5.1.1",
        "true, DATA, 452 4.3.1 no room, SMTPSendFailedException 452 4.3.1",
        "false, DATA, 452 4.3.1 no room, SMTPSendFailedException 452 4.3.1"
    })
    void saysWhatWasRefusedAndGoesOn(boolean pipelining, String command, String answer, String reason)
            throws Exception {
        server = new Server(pipelining, Map.of(command, answer));
        PipelinedTransport transport = connected();
        assertThatThrownBy(() -> transport.send("town@example.org", "reader@example.org", MAIL))
                .isInstanceOfSatisfying(
                        MessagingException.class, thrown -> assertThat(Failure.of(thrown, transport.handedOver()))
                                .matches(failure -> failure.reason().equals(reason), reason)
                                .matches(failure -> !failure.mayHaveArrived(), "had not left"));
        server.answers.clear();
        server.heard.clear();
        transport.send("town@example.org", "other@example.org", MAIL);
        assertThat(server.heard).contains("RCPT TO:<other@example.org>", "..dot");
    }

    @Test
    void aServerThatWaitsForAMailToNobodyGetsAnEmptyOne() throws Exception {
        server = new Server(true, Map.of("RCPT", "550 5.1.1 unknown"));
        server.strict = false;
        PipelinedTransport transport = connected();
        assertThatThrownBy(() -> transport.send("town@example.org", "reader@example.org", MAIL))
                .isInstanceOf(MessagingException.class);
        assertThat(server.heard).endsWith("DATA", ".", "RSET");
    }

    @Test
    void whoHangsUpAfterTheFinalDotLeavesOpenWhatBecameOfTheMail() throws Exception {
        server = new Server(true, Map.of(".", "hang up"));
        PipelinedTransport transport = connected();
        assertThatThrownBy(() -> transport.send("town@example.org", "reader@example.org", MAIL))
                .isInstanceOfSatisfying(
                        MessagingException.class, thrown -> assertThat(Failure.of(thrown, transport.handedOver()))
                                .matches(Failure::mayHaveArrived, "may have arrived"));
    }

    @Test
    void noAddressIsACommand() throws Exception {
        server = new Server(true, Map.of());
        PipelinedTransport transport = connected();
        assertThatThrownBy(() -> transport.send("town@example.org", "a@example.org>\r\nRCPT TO:<b@example.org", MAIL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.heard).doesNotContain("RCPT TO:<b@example.org>");
    }

    private PipelinedTransport connected() throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(server.socket.getLocalPort()));
        PipelinedTransport transport = new PipelinedTransport(Session.getInstance(properties));
        transport.connect();
        server.heard.clear();
        return transport;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** One client, and an answer of the test's choice to some commands. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Map<String, String> answers;
        private final boolean pipelining;
        private boolean strict = true;
        private boolean refused;

        Server(boolean pipelining, Map<String, String> answers) throws IOException {
            this.pipelining = pipelining;
            this.answers = new ConcurrentHashMap<>(answers);
            Thread thread = new Thread(this::serve, "server");
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                say(client, "220 here");
                boolean mail = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    if (mail && !line.equals(".")) {
                        continue;
                    }
                    String answer = answer(line);
                    if (answer.equals("hang up")) {
                        return;
                    }
                    mail = answer.startsWith("354");
                    say(client, answer);
                }
            } catch (IOException e) {
                // the test is over
            }
        }

        private String answer(String line) {
            String verb = line.split(" ")[0];
            if (verb.equals("EHLO")) {
                return pipelining ? "250-here\r\n250 PIPELINING" : "250 here";
            }
            if (verb.equals("MAIL")) {
                refused = false;
            }
            if (answers.containsKey(verb)) {
                refused = true;
                return answers.get(verb);
            }
            if (refused && strict && (verb.equals("RCPT") || verb.equals("DATA"))) {
                return "503 5.5.1 not yet";
            }
            return verb.equals("DATA") ? "354 go on" : "250 ok";
        }

        private static void say(Socket client, String answer) throws IOException {
            client.getOutputStream().write(bytes(answer + "\r\n"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
