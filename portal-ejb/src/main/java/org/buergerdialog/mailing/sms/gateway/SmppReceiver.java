package org.buergerdialog.mailing.sms.gateway;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Logger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** Reads what the centre delivers: reports, and what people answered. */
final class SmppReceiver implements MessageReceiverListener {

    private static final Logger LOG = Logger.getLogger(SmppReceiver.class.getName());

    private static final int ALPHABET = 0x0f;
    private static final int ASCII = 1;
    private static final int LATIN_1 = 3;
    private static final int UCS2 = 8;

    private final TextInbox inbox;

    SmppReceiver(TextInbox inbox) {
        this.inbox = inbox;
    }

    /** What cannot be written down now is refused for now: the centre delivers it again. */
    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        try {
            if (delivery.isSmscDeliveryReceipt()) {
                report(delivery);
            } else if (delivery.isDefaultMessageType()) {
                inbox.answered(delivery.getSourceAddr(), text(delivery));
            }
        } catch (InvalidDeliveryReceiptException e) {
            LOG.warning("A report of the SMS centre could not be read; it is dropped");
        } catch (RuntimeException e) {
            LOG.warning(() -> "What the SMS centre told could not be noted ("
                    + e.getClass().getSimpleName() + "); it will tell it again");
            throw new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    /** The parameters of SMPP 3.4 are safer to read than the words in the text, but not every centre sends them. */
    private void report(DeliverSm delivery) throws InvalidDeliveryReceiptException {
        var id = delivery.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        var state = delivery.getOptionalParameter(OptionalParameter.Message_state.class);
        if (id != null && state != null) {
            switch (state.getMessageState()) {
                case DELIVERED -> inbox.reported(id.getValueAsString(), true, null);
                case EXPIRED, DELETED, UNDELIVERABLE, REJECTED -> inbox.reported(id.getValueAsString(), false, null);
                default -> {}
            }
            return;
        }
        DeliveryReceipt receipt = delivery.getShortMessageAsDeliveryReceipt();
        DeliveryReceiptState words = receipt.getFinalStatus();
        String called = id == null ? receipt.getId() : id.getValueAsString();
        if (words == DeliveryReceiptState.DELIVRD) {
            inbox.reported(called, true, null);
        } else if (words == DeliveryReceiptState.EXPIRED
                || words == DeliveryReceiptState.DELETED
                || words == DeliveryReceiptState.UNDELIV
                || words == DeliveryReceiptState.REJECTD) {
            inbox.reported(called, false, null);
        }
    }

    private static String text(DeliverSm delivery) {
        byte[] bytes = delivery.getShortMessage() == null ? new byte[0] : delivery.getShortMessage();
        var payload = delivery.getOptionalParameter(OptionalParameter.Message_payload.class);
        if (bytes.length == 0 && payload != null) {
            bytes = payload.getValue();
        }
        if (delivery.isUdhi() && bytes.length > 0) {
            int header = (bytes[0] & 0xff) + 1;
            bytes = Arrays.copyOfRange(bytes, Math.min(header, bytes.length), bytes.length);
        }
        return switch (delivery.getDataCoding() & ALPHABET) {
            case UCS2 -> SmsText.decode(bytes, SmsText.Alphabet.UCS2);
            case ASCII -> read(bytes, StandardCharsets.US_ASCII);
            case LATIN_1 -> read(bytes, StandardCharsets.ISO_8859_1);
            default -> SmsText.decode(bytes, SmsText.Alphabet.GSM);
        };
    }

    private static String read(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // says that a phone is switched on again, which changes nothing for us
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not offered", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
