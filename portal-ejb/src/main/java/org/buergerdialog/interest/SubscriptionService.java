package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.OptInRequest;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;

/** Takes subscriptions from anybody; nothing happens before the address has confirmed. */
@Stateless
@PermitAll
public class SubscriptionService {

    @EJB
    private OptInService optInService;

    @EJB
    private Citizens citizens;

    @EJB
    private TopicService topicService;

    @EJB
    private Subscriptions subscriptions;

    /**
     * Asks the address for confirmation and keeps the topics until it comes.
     *
     * <p>Nothing about the address is looked up: answer and time are the same whether the town knows it or not.
     *
     * @throws RuleViolation {@code subscription.email}, {@code subscription.topics-missing},
     *     {@code subscription.topics-unknown}, {@code consent.text-superseded}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void subscribe(@Valid @NotNull SubscriptionRequest wish) {
        EmailAddress email = EmailAddress.typed(wish.email(), "subscription.email");
        Set<Long> topics = topics(wish.topics());
        OptInRequest request = new OptInRequest(
                ConsentService.NEWSLETTER_EMAIL,
                email,
                wish.legalText(),
                wish.language(),
                wish.form(),
                wish.source(),
                wish.requestedFrom(),
                wish.touchpoint());
        Retry.onConflict(() -> subscriptions.request(request, topics));
    }

    /** Returns the names of the topics that were ticked. */
    public List<Bilingual> topicsOf(long optIn) {
        return subscriptions.topicsOf(optIn);
    }

    /**
     * Returns the token of the preferences that a confirmed request began, for the page that says so.
     *
     * <p>Empty before, and where the resident has another address by now: the link of an old mail is no way around that.
     */
    public Optional<String> preferences(@NotNull String token) {
        return optInService
                .byToken(token)
                .filter(request -> request.citizen() != null)
                .filter(request -> citizens.emailOf(request.citizen())
                        .equals(request.email().value()))
                .map(request -> citizens.linkToken(request.citizen()));
    }

    private Set<Long> topics(Set<String> slugs) {
        if (slugs.isEmpty()) {
            throw new RuleViolation("subscription.topics-missing");
        }
        Set<Long> known = topicService.numbers(slugs);
        if (known.size() < slugs.size()) {
            throw new RuleViolation("subscription.topics-unknown");
        }
        return known;
    }
}
