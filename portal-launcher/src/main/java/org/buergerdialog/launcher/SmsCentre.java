package org.buergerdialog.launcher;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/**
 * Plays the mobile network over SMPP: every text message arrives in the mailbox, and a report goes back after a moment.
 *
 * <p>Numbers that end in 000 cannot be reached; numbers of fewer than eight digits are no numbers.
 */
final class SmsCentre {
    static final String USER = "portal";
    static final String SECRET = "demo-sms";

    static final String UNREACHABLE = "000";
    private static final int SHORTEST_NUMBER = 8;
    private static final int BIND_MILLIS = 5000;
    private static final int ENQUIRY_MILLIS = 30_000;
    private static final int REPORT_MILLIS = 700;
    private static final int CLOSE_MILLIS = 3000;
    /** Kept, because a logger nobody holds forgets its level. */
    private static final Logger JSMPP = Logger.getLogger("org.jsmpp");

    private final MailStore store;
    private final int port;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final Map<String, Map<Integer, String>> incomplete = new HashMap<>();
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis());
    private final ExecutorService binders = Executors.newCachedThreadPool(SmsCentre::thread);
    private final ScheduledExecutorService network = Executors.newSingleThreadScheduledExecutor(SmsCentre::thread);
    private SMPPServerSessionListener listener;
    private volatile boolean stopped;

    SmsCentre(MailStore store, int port) {
        this.store = store;
        this.port = port;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sms-centre");
        thread.setDaemon(true);
        return thread;
    }

    void start() throws IOException {
        JSMPP.setLevel(Level.OFF);
        listener = new SMPPServerSessionListener(port, new Loopback());
        listener.setMessageReceiverListener(new Receiver());
        binders.submit(this::accept);
    }

    private void accept() {
        while (!stopped) {
            try {
                SMPPServerSession session = listener.accept();
                binders.submit(() -> welcome(session));
            } catch (IOException e) {
                // the listener was closed, or somebody hung up at once
            }
        }
    }

    private void welcome(SMPPServerSession session) {
        session.setEnquireLinkTimer(ENQUIRY_MILLIS);
        session.addSessionStateListener((now, before, source) -> {
            if (!now.isNotClosed()) {
                sessions.remove(session);
            }
        });
        try {
            BindRequest request = session.waitForBind(BIND_MILLIS);
            if (USER.equals(request.getSystemId()) && SECRET.equals(request.getPassword())) {
                request.accept("demo", InterfaceVersion.IF_34);
                sessions.add(session);
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                // not at once, or the answer might be lost with the line
                network.schedule(session::close, CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (IllegalStateException | TimeoutException | IOException | PDUException e) {
            session.close(); // whoever connected wanted nothing of us
        }
    }

    /** Whether somebody is there to be told what comes back. */
    boolean bound() {
        return sessions.stream().anyMatch(session -> session.getSessionState().isBound());
    }

    /** Ends every line, as a network does that has trouble. */
    void hangUp() {
        sessions.forEach(SMPPServerSession::close);
    }

    void stop() {
        stopped = true;
        sessions.forEach(SMPPServerSession::unbindAndClose);
        try {
            if (listener != null) {
                listener.close();
            }
        } catch (IOException e) {
            // it is closed all the same
        }
        binders.shutdownNow();
        network.shutdownNow();
    }

    /**
     * Sends what the owner of a number answers.
     *
     * @param number digits only
     * @return false if nobody is bound, or nobody takes it
     */
    boolean answer(String number, String sender, String text) throws IOException, MessagingException {
        boolean gsm = GsmAlphabet.has(text);
        byte[] bytes = gsm ? GsmAlphabet.encode(text) : text.getBytes(StandardCharsets.UTF_16BE);
        boolean told = deliver(number, sender, MessageType.DEFAULT, gsm, bytes);
        if (told) {
            store.add(
                    TextMessage.address(number),
                    TextMessage.address(sender),
                    new TextMessage(number, sender, text, gsm ? "GSM" : "UCS-2", 1).asMail(Instant.now()));
        }
        return told;
    }

    private void report(SubmitSm message, String id) {
        boolean reached = !message.getDestAddress().endsWith(UNREACHABLE);
        String state = reached ? "DELIVRD" : "UNDELIV";
        byte[] text = ("id:" + id + " sub:001 dlvrd:" + (reached ? "001" : "000")
                        + " submit date:2601010000 done date:2601010000 stat:" + state + " err:000 text:")
                .getBytes(StandardCharsets.US_ASCII);
        deliver(
                message.getDestAddress(),
                message.getSourceAddr(),
                MessageType.SMSC_DEL_RECEIPT,
                true,
                text,
                new OptionalParameter.Receipted_message_id(id),
                new OptionalParameter.Message_state(
                        (reached ? MessageState.DELIVERED : MessageState.UNDELIVERABLE).value()));
    }

    /** Tells whoever is bound, the one who came last first. */
    private boolean deliver(
            String from, String to, MessageType type, boolean gsm, byte[] text, OptionalParameter... more) {
        for (int i = sessions.size() - 1; i >= 0; i--) {
            try {
                sessions.get(i)
                        .deliverShortMessage(
                                "",
                                TypeOfNumber.INTERNATIONAL,
                                NumberingPlanIndicator.ISDN,
                                from,
                                TypeOfNumber.UNKNOWN,
                                NumberingPlanIndicator.UNKNOWN,
                                to,
                                new ESMClass(MessageMode.DEFAULT, type, GSMSpecificFeature.DEFAULT),
                                (byte) 0,
                                (byte) 1,
                                new RegisteredDelivery(),
                                new GeneralDataCoding(gsm ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2),
                                text,
                                more);
                return true;
            } catch (PDUException
                    | ResponseTimeoutException
                    | InvalidResponseException
                    | NegativeResponseException
                    | IOException
                    | IndexOutOfBoundsException e) {
                // gone or busy: the next one may be there
            }
        }
        return false;
    }

    /** Puts parts together by the header in front of each (3GPP TS 23.040, 9.2.3.24.1). */
    private void take(SubmitSm message) throws IOException, MessagingException {
        byte[] bytes = message.getShortMessage();
        boolean gsm = message.getDataCoding() == 0;
        if (!message.isUdhi()) {
            keep(message, text(bytes, gsm), gsm, 1);
            return;
        }
        int header = (bytes[0] & 255) + 1;
        int parts = bytes[4] & 255;
        String key = message.getDestAddress() + " " + bytes[3] + " " + parts;
        synchronized (incomplete) {
            Map<Integer, String> known = incomplete.computeIfAbsent(key, k -> new TreeMap<>());
            known.put(bytes[5] & 255, text(Arrays.copyOfRange(bytes, header, bytes.length), gsm));
            if (known.size() == parts) {
                incomplete.remove(key);
                keep(message, String.join("", known.values()), gsm, parts);
            }
        }
    }

    private static String text(byte[] bytes, boolean gsm) {
        return gsm ? GsmAlphabet.decode(bytes) : new String(bytes, StandardCharsets.UTF_16BE);
    }

    private void keep(SubmitSm message, String text, boolean gsm, int parts) throws IOException, MessagingException {
        String from = message.getSourceAddr();
        String to = message.getDestAddress();
        store.add(
                TextMessage.address(from),
                TextMessage.address(to),
                new TextMessage(from, to, text, gsm ? "GSM" : "UCS-2", parts).asMail(Instant.now()));
    }

    /** Listens on this machine only. */
    private static final class Loopback implements ServerConnectionFactory {
        @Override
        public ServerConnection listen(int port) throws IOException {
            return new ServerSocketConnection(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        }

        @Override
        public ServerConnection listen(int port, int timeout) throws IOException {
            return listen(port, timeout, 50);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
            ServerConnection connection = listen(port);
            connection.setSoTimeout(timeout);
            return connection;
        }
    }

    /** Takes single messages and nothing else. */
    private final class Receiver implements ServerMessageReceiverListener {
        @Override
        public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source)
                throws ProcessRequestException {
            if (message.getDestAddress().length() < SHORTEST_NUMBER) {
                throw new ProcessRequestException("no number", SMPPConstant.STAT_ESME_RINVDSTADR);
            }
            try {
                String id = Long.toHexString(lastId.incrementAndGet());
                take(message);
                if (message.getRegisteredDelivery() != 0) {
                    network.schedule(() -> report(message, id), REPORT_MILLIS, TimeUnit.MILLISECONDS);
                }
                return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
            } catch (IOException | MessagingException | PDUException e) {
                throw new ProcessRequestException("not kept", SMPPConstant.STAT_ESME_RSYSERR);
            }
        }

        @Override
        public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
                throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public void onAcceptReplaceSm(ReplaceSm replacement, SMPPServerSession source) throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public void onAcceptCancelSm(CancelSm cancellation, SMPPServerSession source) throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession source)
                throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancellation, SMPPServerSession source)
                throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
                throws ProcessRequestException {
            throw notOffered();
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw notOffered();
        }

        private static ProcessRequestException notOffered() {
            return new ProcessRequestException("not offered", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
