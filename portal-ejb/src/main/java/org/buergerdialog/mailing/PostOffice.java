package org.buergerdialog.mailing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;

/** The mail server that the operator configured. */
@ApplicationScoped
class PostOffice {

    @Resource(lookup = "java:jboss/mail/portal")
    private Session session;

    Courier courier() {
        return new Courier(session);
    }
}
