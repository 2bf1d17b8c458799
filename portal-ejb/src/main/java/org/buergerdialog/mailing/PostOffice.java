package org.buergerdialog.mailing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/** The mail server that the operator configured. */
@ApplicationScoped
class PostOffice {

    @Resource(lookup = "java:jboss/mail/portal")
    private Session session;

    /** Opens a connection. */
    Courier courier() throws MessagingException {
        return new Courier(session);
    }
}
