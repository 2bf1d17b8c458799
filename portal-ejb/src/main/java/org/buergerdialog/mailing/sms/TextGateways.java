package org.buergerdialog.mailing.sms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.net.URI;
import java.time.Duration;
import java.util.logging.Logger;
import org.buergerdialog.mailing.sms.gateway.HttpGateway;
import org.buergerdialog.mailing.sms.gateway.MailGateway;
import org.buergerdialog.mailing.sms.gateway.SmppGateway;
import org.buergerdialog.mailing.sms.gateway.TextFailure;
import org.buergerdialog.mailing.sms.gateway.TextGateway;
import org.buergerdialog.shared.Settings;

/** The one gateway for text messages that the operator configured. */
@ApplicationScoped
class TextGateways {

    private static final Logger LOG = Logger.getLogger(TextGateways.class.getName());

    private static final int SMPP = 2775;
    private static final int SMPP_TLS = 3550;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Resource(lookup = "java:jboss/mail/portal")
    private Session mail;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    private Settings settings;

    @EJB
    private TextReception reception;

    private TextGateway gateway;
    private boolean away;

    @PostConstruct
    void open() {
        gateway = settings.smsGateway().map(this::gateway).orElseGet(() -> settings.smsMailDomain()
                .map(domain -> (TextGateway) new MailGateway(mail, domain))
                .orElseGet(TextGateway::none));
    }

    private TextGateway gateway(URI address) {
        return switch (address.getScheme()) {
            case "http", "https" -> new HttpGateway(address, settings.smsSecret(), settings.smsSender(), PATIENCE);
            default -> {
                boolean tls = address.getScheme().equals("smpps");
                int standard = tls ? SMPP_TLS : SMPP;
                yield new SmppGateway(
                        new SmppGateway.Access(
                                address.getHost(),
                                address.getPort() < 0 ? standard : address.getPort(),
                                tls,
                                address.getUserInfo(),
                                settings.smsSecret(),
                                settings.smsSender()),
                        SmppGateway.Pace.STANDARD,
                        new ManagedInbox(reception, threads));
            }
        };
    }

    /**
     * Returns the gateway; null while it is not there. Says once that it went and came. Where the town has none, what is
     * queued is still looked at, and put away because nothing allows it.
     */
    TextGateway ready() {
        try {
            gateway.keepReady();
            say(false, "");
            return gateway;
        } catch (TextFailure e) {
            say(true, e.getMessage());
            return null;
        }
    }

    private synchronized void say(boolean nowAway, String reason) {
        if (nowAway && !away) {
            LOG.warning(() -> "The gateway for text messages is not there (" + reason + "); text messages wait");
        } else if (!nowAway && away) {
            LOG.info("The gateway for text messages is there again");
        }
        away = nowAway;
    }

    @PreDestroy
    void close() {
        gateway.close();
    }
}
