package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.OptInRequest;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.consent.OptInView;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;

/** Takes subscriptions from anybody; nothing happens before the address has confirmed. */
@Stateless
@PermitAll
public class SubscriptionService {

    /** How long the link of the confirmation leads on to the preferences. */
    private static final Duration LEADS_ON = Duration.ofHours(1);

    @EJB
    private OptInService optInService;

    @EJB
    private LegalTextService legalTexts;

    @EJB
    private Citizens citizens;

    @EJB
    private TopicService topicService;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private Clock clock;

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

    /**
     * Returns every rule that stands in the way of a subscription, so that a form can say all at once; nothing is kept.
     *
     * @return of the rules of {@link #subscribe} those that are broken, in the order of its fields
     */
    public List<String> problems(@NotNull SubscriptionRequest wish) {
        return Stream.<Runnable>of(
                        () -> EmailAddress.typed(wish.email(), "subscription.email"),
                        () -> topics(wish.topics()),
                        () -> isCurrent(wish.legalText()))
                .flatMap(SubscriptionService::broken)
                .toList();
    }

    private static Stream<String> broken(Runnable check) {
        try {
            check.run();
            return Stream.empty();
        } catch (RuleViolation e) {
            return Stream.of(e.rule());
        }
    }

    private void isCurrent(Long legalText) {
        if (!Objects.equals(
                legalText, legalTexts.current(ConsentService.NEWSLETTER_EMAIL).id())) {
            throw new RuleViolation("consent.text-superseded");
        }
    }

    /** Returns the names of the topics that were ticked. */
    public List<Bilingual> topicsOf(long optIn) {
        return subscriptions.topicsOf(optIn);
    }

    /**
     * Returns the token of the preferences that a confirmed request began, for the page that says so.
     *
     * <p>Empty before, later than an hour after, and where the resident has another address by now: the link of an old
     * mail is no way around that, and whoever gets hold of the mail later has a link that is used up.
     */
    public Optional<String> preferences(@NotNull String token) {
        return optInService
                .byToken(token)
                .filter(OptInView::confirmed)
                .filter(request ->
                        clock.instant().isBefore(request.confirmedAt().plus(LEADS_ON)))
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
