package org.buergerdialog.mailing.sms.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/**
 * A short message service centre over SMPP 3.4.
 *
 * <p>It stays bound as a transceiver, because reports and answers come over the same line; the line is asked every half
 * minute whether it is alive, and opened anew, with longer and longer pauses, when it is not.
 */
public final class SmppGateway implements TextGateway {

    /**
     * Where the centre is, and who we are there.
     *
     * @param sender a number with or without a plus, or up to eleven letters
     */
    public record Access(String host, int port, boolean tls, String user, String password, String sender) {}

    /** How long things may take. */
    public record Pace(Duration connect, Duration answer, Duration enquiry, Duration longestPause) {
        public static final Pace STANDARD =
                new Pace(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    private static final long FIRST_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    /** The next attempt would end the same way. */
    private static final Set<Integer> PERMANENT = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RX_P_APPN,
            SMPPConstant.STAT_ESME_RX_R_APPN,
            SMPPConstant.STAT_ESME_RDELIVERYFAILURE,
            SMPPConstant.STAT_ESME_RINVDCS);

    /** Not the message's fault: the centre is full, or does not know us as we are. */
    private static final Set<Integer> AWAY = Set.of(
            SMPPConstant.STAT_ESME_RINVBNDSTS,
            SMPPConstant.STAT_ESME_RINVSRCADR,
            SMPPConstant.STAT_ESME_RINVSRCTON,
            SMPPConstant.STAT_ESME_RINVSRCNPI,
            SMPPConstant.STAT_ESME_RMSGQFUL,
            SMPPConstant.STAT_ESME_RTHROTTLED,
            SMPPConstant.STAT_ESME_RSERTYPUNAUTH);

    private final Access access;
    private final Pace pace;
    private final SmppReceiver receiver;
    private final Sender sender;

    private SMPPSession session;
    private long pauseNanos = FIRST_PAUSE_NANOS;
    private long notBefore = System.nanoTime();
    private boolean closed;

    public SmppGateway(Access access, Pace pace, TextInbox inbox) {
        this.access = access;
        this.pace = pace;
        this.receiver = new SmppReceiver(inbox);
        this.sender = Sender.of(access.sender());
    }

    @Override
    public void keepReady() throws TextFailure {
        bound();
    }

    @Override
    public List<String> send(TextMessage message) throws TextFailure {
        List<String> parts = message.text().parts();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] codes = SmsText.encode(parts.get(i), message.text().alphabet());
            byte[] payload = parts.size() == 1 ? codes : withHeader(codes, message.reference(), parts.size(), i + 1);
            ids.add(submit(bound(), message, payload, parts.size() > 1, i > 0));
        }
        return ids;
    }

    private String submit(SMPPSession line, TextMessage message, byte[] payload, boolean part, boolean begun)
            throws TextFailure {
        GSMSpecificFeature feature = part ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        boolean gsm = message.text().alphabet() == SmsText.Alphabet.GSM;
        try {
            return line.submitShortMessage(
                            "",
                            sender.type(),
                            sender.plan(),
                            sender.address(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            message.digits(),
                            new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature),
                            (byte) 0,
                            (byte) 1,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            new GeneralDataCoding(gsm ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2),
                            (byte) 0,
                            payload)
                    .getMessageId();
        } catch (NegativeResponseException e) {
            throw refused(e.getCommandStatus(), begun);
        } catch (PDUException e) {
            throw TextFailure.permanent(e.getClass().getSimpleName());
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            // Whatever comes over this line now may belong to another message.
            drop();
            throw TextFailure.uncertain(e.getClass().getSimpleName(), e);
        }
    }

    /** @param begun an earlier part has left already */
    private static TextFailure refused(int status, boolean begun) {
        String reason = String.format("SMPP status %08x", status);
        if (PERMANENT.contains(status)) {
            return TextFailure.permanent(reason);
        }
        if (begun) {
            return TextFailure.uncertain(reason, null);
        }
        return AWAY.contains(status) ? TextFailure.away(reason, null) : TextFailure.temporary(reason);
    }

    /** Puts the header in front by which a phone puts the parts together (3GPP TS 23.040, 9.2.3.24.1). */
    private static byte[] withHeader(byte[] codes, int reference, int parts, int number) {
        byte[] header = {5, 0, 3, (byte) reference, (byte) parts, (byte) number};
        byte[] payload = new byte[header.length + codes.length];
        System.arraycopy(header, 0, payload, 0, header.length);
        System.arraycopy(codes, 0, payload, header.length, codes.length);
        return payload;
    }

    private synchronized SMPPSession bound() throws TextFailure {
        if (session != null && session.getSessionState().isTransmittable()) {
            return session;
        }
        if (closed || System.nanoTime() - notBefore < 0) {
            throw TextFailure.away("not bound", null);
        }
        drop();
        SMPPSession fresh = new SMPPSession(new SmppLine(access.tls(), pace.connect()));
        fresh.setEnquireLinkTimer((int) pace.enquiry().toMillis());
        fresh.setTransactionTimer(pace.answer().toMillis());
        fresh.setMessageReceiverListener(receiver);
        try {
            fresh.connectAndBind(
                    access.host(),
                    access.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            access.user(),
                            access.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    pace.answer().toMillis());
        } catch (IOException e) {
            fresh.unbindAndClose();
            notBefore = System.nanoTime() + pauseNanos;
            pauseNanos = Math.min(pauseNanos * 2, pace.longestPause().toNanos());
            throw TextFailure.away(reason(e), e);
        }
        pauseNanos = FIRST_PAUSE_NANOS;
        session = fresh;
        return session;
    }

    private static String reason(IOException thrown) {
        return thrown.getCause() instanceof NegativeResponseException refusal
                ? String.format("bind refused, SMPP status %08x", refusal.getCommandStatus())
                : thrown.getClass().getSimpleName();
    }

    private synchronized void drop() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        drop();
    }

    /** Who the reader sees: a number in international form, a short number of the network, or a name. */
    private record Sender(TypeOfNumber type, NumberingPlanIndicator plan, String address) {

        private static final int LONGEST_SHORT_NUMBER = 6;

        static Sender of(String text) {
            if (text.startsWith("+")) {
                return new Sender(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, text.substring(1));
            }
            if (!text.matches("\\d+")) {
                return new Sender(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, text);
            }
            return text.length() <= LONGEST_SHORT_NUMBER
                    ? new Sender(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, text)
                    : new Sender(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, text);
        }
    }
}
