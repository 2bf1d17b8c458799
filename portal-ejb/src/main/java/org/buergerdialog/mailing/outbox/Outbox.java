package org.buergerdialog.mailing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.buergerdialog.citizen.AddressChangeErased;
import org.buergerdialog.citizen.AddressChangeRequested;
import org.buergerdialog.citizen.AddressChangeSettled;
import org.buergerdialog.citizen.AddressChanged;
import org.buergerdialog.citizen.AddressObjectionReferred;
import org.buergerdialog.citizen.CitizensMerged;
import org.buergerdialog.citizen.MobileCheckErased;
import org.buergerdialog.citizen.MobileCheckRequested;
import org.buergerdialog.consent.ConsentRenewalDue;
import org.buergerdialog.consent.OptInConfirmed;
import org.buergerdialog.consent.OptInErased;
import org.buergerdialog.consent.OptInRequested;
import org.buergerdialog.event.EventCancelled;
import org.buergerdialog.event.EventMoved;
import org.buergerdialog.event.OfferExpired;
import org.buergerdialog.event.RegistrationCancelled;
import org.buergerdialog.event.RegistrationChanged;
import org.buergerdialog.event.RegistrationConfirmed;
import org.buergerdialog.event.RegistrationRequestErased;
import org.buergerdialog.event.RegistrationRequested;
import org.buergerdialog.event.ReminderDue;
import org.buergerdialog.event.SeatOffered;
import org.buergerdialog.event.ThanksDue;
import org.buergerdialog.event.WaitlistJoined;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.audience.Crowd;

/** Queues what facts call for, in the fact's own transaction. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Crowd crowd;

    @Inject
    private Clock clock;

    void sendTicket(@Observes RegistrationConfirmed fact) {
        queue(MessageKind.TICKET, fact.citizen(), fact.registration(), fact.object());
    }

    void confirmCancellation(@Observes RegistrationCancelled fact) {
        queue(MessageKind.CANCELLATION, fact.citizen(), fact.registration(), fact.object());
    }

    void confirmWaiting(@Observes WaitlistJoined fact) {
        queue(MessageKind.WAITLIST, fact.citizen(), fact.registration(), fact.object());
    }

    void offerSeat(@Observes SeatOffered fact) {
        queue(MessageKind.SEAT_OFFERED, fact.citizen(), fact.registration(), fact.object());
    }

    void tellThatTheOfferIsOver(@Observes OfferExpired fact) {
        queue(MessageKind.OFFER_EXPIRED, fact.citizen(), fact.registration(), fact.object());
    }

    void confirmChange(@Observes RegistrationChanged fact) {
        queue(MessageKind.REGISTRATION_CHANGED, fact.citizen(), fact.registration(), fact.object());
    }

    void tellAll(@Observes EventMoved happening) {
        crowd.queueToRegistered(MessageKind.EVENT_MOVED, happening.event());
    }

    void tellAll(@Observes EventCancelled happening) {
        crowd.queueToRegistered(MessageKind.EVENT_CANCELLED, happening.event());
    }

    void remindAll(@Observes ReminderDue happening) {
        crowd.queueToSeated(MessageKind.REMINDER, happening.event());
    }

    void thankAll(@Observes ThanksDue happening) {
        crowd.queueThanks(happening.event());
    }

    void askGuest(@Observes RegistrationRequested happening) {
        queue(MessageKind.REGISTRATION_REQUEST, null, happening.request(), happening.object());
    }

    /** What nobody confirmed is erased, and the original with it. */
    void forget(@Observes RegistrationRequestErased happening) {
        em.createNativeQuery("delete from message where kind = 'REGISTRATION_REQUEST' and object_id = ?1")
                .setParameter(1, happening.request())
                .executeUpdate();
    }

    void askForConfirmation(@Observes OptInRequested happening) {
        queue(MessageKind.CONFIRMATION, null, happening.optIn(), happening.object());
    }

    /** From now on the resident finds the mail among the others. */
    void knowTheReader(@Observes OptInConfirmed fact) {
        em.createNativeQuery("update message set citizen_id = ?1 where kind = 'CONFIRMATION' and object_id = ?2")
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.optIn())
                .executeUpdate();
    }

    /** What nobody confirmed is erased, and the original with it. */
    void forget(@Observes OptInErased happening) {
        em.createNativeQuery("delete from message where kind = 'CONFIRMATION' and object_id = ?1")
                .setParameter(1, happening.optIn())
                .executeUpdate();
    }

    void askForRenewal(@Observes ConsentRenewalDue fact) {
        queue(MessageKind.RENEWAL, fact.citizen(), 0, Message.CONSENT_BASIS + fact.purpose());
    }

    void sendCode(@Observes MobileCheckRequested fact) {
        queue(MessageKind.MOBILE_CODE, Channel.SMS, fact.citizen(), fact.check(), fact.object());
    }

    /** The number and its code stand in the message too. */
    void forget(@Observes MobileCheckErased happening) {
        em.createNativeQuery("delete from message where kind = 'MOBILE_CODE' and object_id = ?1")
                .setParameter(1, happening.check())
                .executeUpdate();
    }

    /** Asks the new address, and tells the old one before anything changes. */
    void askNewAddress(@Observes AddressChangeRequested fact) {
        queue(MessageKind.ADDRESS_CONFIRMATION, fact.citizen(), fact.change(), fact.object());
        queue(MessageKind.ADDRESS_REQUESTED, fact.citizen(), fact.change(), fact.object());
    }

    /** The mail to an address that never confirmed is nobody's. */
    void forget(@Observes AddressChangeErased happening) {
        em.createNativeQuery("delete from message where kind = 'ADDRESS_CONFIRMATION' and object_id = ?1")
                .setParameter(1, happening.change())
                .executeUpdate();
    }

    void tellOldAddress(@Observes AddressChanged fact) {
        queue(MessageKind.ADDRESS_CHANGED, fact.citizen(), fact.change(), fact.object());
    }

    /** It is nobody's but the privacy officer's, least of all that of whoever has the profile now. */
    void tellPrivacyOfficer(@Observes AddressObjectionReferred fact) {
        queue(MessageKind.ADDRESS_OBJECTION, null, fact.change(), fact.object());
    }

    void forget(@Observes AddressChangeSettled happening) {
        em.createNativeQuery("delete from message where kind = 'ADDRESS_OBJECTION' and object_id = ?1")
                .setParameter(1, happening.change())
                .executeUpdate();
    }

    /** News that both were to get goes out once. */
    void join(@Observes CitizensMerged fact) {
        move(
                "delete twice from message twice join message m on m.citizen_id = ?1 and m.kind = twice.kind"
                        + " and m.object_id = twice.object_id where twice.citizen_id = ?2 and twice.kind = 'NOTICE'"
                        + " and twice.state in ('QUEUED', 'TO_PRINT')",
                fact);
        move("update message set citizen_id = ?1 where citizen_id = ?2", fact);
        move("update ignore digest_item set citizen_id = ?1 where citizen_id = ?2", fact);
        move("update ignore text_answer set citizen_id = ?1 where citizen_id = ?2", fact);
    }

    private void move(String statement, CitizensMerged fact) {
        em.createNativeQuery(statement)
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate();
    }

    private void queue(MessageKind kind, Long citizen, long object, String basis) {
        queue(kind, Channel.EMAIL, citizen, object, basis);
    }

    private void queue(MessageKind kind, Channel channel, Long citizen, long object, String basis) {
        em.persist(new Message(kind, channel, citizen, object, basis, clock.instant()));
    }
}
