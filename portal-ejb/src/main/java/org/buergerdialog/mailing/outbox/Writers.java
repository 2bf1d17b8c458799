package org.buergerdialog.mailing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.preview.TemplateTestWriter;
import org.buergerdialog.mailing.preview.TestWriter;
import org.buergerdialog.mailing.writer.AddressWriter;
import org.buergerdialog.mailing.writer.ConfirmationWriter;
import org.buergerdialog.mailing.writer.DigestWriter;
import org.buergerdialog.mailing.writer.MobileCodeWriter;
import org.buergerdialog.mailing.writer.NoticeWriter;
import org.buergerdialog.mailing.writer.PreferenceLinkWriter;
import org.buergerdialog.mailing.writer.RegistrationRequestWriter;
import org.buergerdialog.mailing.writer.RegistrationWriter;
import org.buergerdialog.mailing.writer.RenewalWriter;
import org.buergerdialog.mailing.writer.TextAnswerWriter;

/** Finds the writer of each kind of message. */
@ApplicationScoped
class Writers {

    @Inject
    private RegistrationWriter registrations;

    @Inject
    private RegistrationRequestWriter registrationRequests;

    @Inject
    private NoticeWriter notices;

    @Inject
    private TestWriter tests;

    @Inject
    private TemplateTestWriter templateTests;

    @Inject
    private DigestWriter digests;

    @Inject
    private ConfirmationWriter confirmations;

    @Inject
    private RenewalWriter renewals;

    @Inject
    private PreferenceLinkWriter preferenceLinks;

    @Inject
    private MobileCodeWriter mobileCodes;

    @Inject
    private TextAnswerWriter textAnswers;

    @Inject
    private AddressWriter addresses;

    Writer of(Message message) {
        return switch (message.kind()) {
            case TICKET,
                    CANCELLATION,
                    WAITLIST,
                    SEAT_OFFERED,
                    OFFER_EXPIRED,
                    REGISTRATION_CHANGED,
                    EVENT_MOVED,
                    EVENT_CANCELLED,
                    REMINDER,
                    THANKS -> registrations;
            case REGISTRATION_REQUEST -> registrationRequests;
            case NOTICE -> notices;
            case TEST -> tests;
            case TEMPLATE_TEST -> templateTests;
            case DIGEST -> digests;
            case CONFIRMATION -> confirmations;
            case RENEWAL -> renewals;
            case PREFERENCE_LINK -> preferenceLinks;
            case MOBILE_CODE -> mobileCodes;
            case TEXT_STOPPED, TEXT_ANSWER -> textAnswers;
            case ADDRESS_CONFIRMATION, ADDRESS_REQUESTED, ADDRESS_CHANGED, ADDRESS_OBJECTION -> addresses;
        };
    }
}
