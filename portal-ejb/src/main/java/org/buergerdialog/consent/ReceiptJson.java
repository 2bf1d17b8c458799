package org.buergerdialog.consent;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes a receipt for machines: JSON-LD after ISO/IEC TS 27560:2023 in the terms of the W3C Data Privacy Vocabulary.
 *
 * <p>Which term stands for which field of the standard says https://w3id.org/dpv/guides/consent-27560.
 */
final class ReceiptJson {

    private static final String PROFILE = "https://w3id.org/dpv/schema/dpv-27560#";

    private final Receipt receipt;
    private final Dossier dossier;
    private final DeclarationView declared;

    ReceiptJson(Receipt receipt) {
        this.receipt = receipt;
        this.dossier = receipt.dossier();
        this.declared = dossier.view(dossier.declaration());
    }

    String text() {
        return new Json()
                .with("@context", context())
                .with("@id", receipt.portal() + "/#receipt-" + declared.id())
                .with("@type", "dpv:ConsentReceipt")
                .with("dct:identifier", Long.toString(declared.id()))
                .with("dct:conformsTo", id(PROFILE + "receipt"))
                .with("dct:created", time(receipt.issuedAt()))
                .with("dct:publisher", id(controllerId()))
                .with("dct:audience", id("dpv:DataSubject"))
                .with("dpv:hasRecordOfActivity", record())
                .text();
    }

    private static Json context() {
        return new Json()
                .with("dpv", "https://w3id.org/dpv#")
                .with("pd", "https://w3id.org/dpv/pd#")
                .with("loc", "https://w3id.org/dpv/loc#")
                .with("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("schema", "https://schema.org/")
                .with("skos", "http://www.w3.org/2004/02/skos/core#")
                .with("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private Json record() {
        return new Json()
                .with("@id", receipt.portal() + "/#declaration-" + declared.id())
                .with("@type", "dpv:ConsentRecord")
                .with("dct:identifier", Long.toString(declared.id()))
                .with("dct:conformsTo", id(PROFILE + "record"))
                .with("dpv:hasDataSubject", dataSubject())
                .with("dpv:hasDataController", controller())
                .with("dpv:hasJurisdiction", id("loc:DE"))
                .with("dpv:hasApplicableLaw", id("eu-gdpr:GDPR"))
                .with("dpv:hasLegalBasis", legalBasis())
                .with("dpv:hasNotice", notice())
                .with("dpv:hasProcess", process())
                .with("dpv:hasConsentControl", consentControl())
                .with("dpv:hasRight", rightToWithdraw())
                .with(
                        "dpv:hasConsentStatus",
                        dossier.history().stream().map(this::status).toList());
    }

    private Json dataSubject() {
        return new Json()
                .with("@type", "dpv:DataSubject")
                .with("dct:identifier", receipt.address())
                .withPresent("schema:name", receipt.discreet() ? null : dossier.name());
    }

    private Json controller() {
        return new Json()
                .with("@id", controllerId())
                .with("@type", List.of("dpv:DataController", "dpv:GovernmentalOrganisation"))
                .with("schema:name", receipt.town().name())
                .with("schema:email", receipt.town().email())
                .with("schema:telephone", receipt.town().phone())
                .with("schema:url", receipt.portal())
                .with(
                        "schema:address",
                        new Json()
                                .with("@type", "schema:PostalAddress")
                                .with("schema:streetAddress", receipt.town().street())
                                .with("schema:postalCode", receipt.town().postcode())
                                .with("schema:addressLocality", receipt.town().city())
                                .with("schema:addressCountry", "DE"));
    }

    private String controllerId() {
        return receipt.portal() + "/#controller";
    }

    private Json legalBasis() {
        return switch (dossier.purpose().legalBasis()) {
            case CONSENT, DEVICE_CONSENT -> id("eu-gdpr:A6-1-a");
            case EXPLICIT_CONSENT -> id("eu-gdpr:A9-2-a");
        };
    }

    /** The wording itself is in it, under the name that RFC 6920 gives to its fingerprint. */
    private Json notice() {
        String fingerprint = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(declared.sha256()));
        return new Json()
                .with("@id", "ni:///sha-256;" + fingerprint)
                .with("@type", "dpv:ConsentNotice")
                .with("dct:language", language())
                .with("schema:version", declared.textVersion())
                .with("schema:sha256", declared.sha256())
                .with("schema:text", inItsLanguage(declared.wording()));
    }

    private Json process() {
        return new Json()
                .with("@type", "dpv:Process")
                .with("dpv:hasPurpose", purpose())
                .with("dpv:hasPersonalData", personalData())
                .with("dpv:hasRecipient", id(controllerId()))
                .with(
                        "dpv:hasStorageCondition",
                        new Json().with("@type", "dpv:StorageDuration").with("dpv:hasDuration", duration()));
    }

    private Json purpose() {
        Purpose purpose = dossier.purpose();
        return new Json()
                .with("@id", receipt.portal() + "/api/v1/legal-texts/" + purpose.slug())
                .with("@type", "dpv:Purpose")
                .with(
                        "skos:broader",
                        id(
                                purpose.channel() == PurposeChannel.NONE
                                        ? "dpv:Personalisation"
                                        : "dpv:CommunicationManagement"))
                .with("dct:title", inItsLanguage(purpose.name().in(declared.language())))
                .with("dct:description", inItsLanguage(purpose.description().in(declared.language())));
    }

    private List<Json> personalData() {
        return switch (dossier.purpose().channel()) {
            case EMAIL -> List.of(id("pd:EmailAddress"), id("pd:Name"), id("pd:Interest"), id("pd:Language"));
            case SMS -> List.of(id("pd:TelephoneNumber"), id("pd:Interest"), id("pd:Language"));
            case PHONE -> List.of(id("pd:TelephoneNumber"), id("pd:Name"), id("pd:Interest"));
            case LETTER -> List.of(id("pd:PhysicalAddress"), id("pd:Name"), id("pd:Interest"), id("pd:Language"));
            case NONE -> List.of(id("pd:Behavioral"), id("pd:Interest"));
        };
    }

    private Json consentControl() {
        return new Json()
                .with("@type", List.of("dpv:ProvideConsent", "dpv:WithdrawConsent"))
                .with("dpv:isExercisedAt", id(receipt.withdrawal()));
    }

    private Json rightToWithdraw() {
        return new Json()
                .with("@type", List.of("dpv:DataSubjectRight", "eu-gdpr:A7-3"))
                .with("dpv:isExercisedAt", id(receipt.withdrawal()));
    }

    private Json status(Declaration one) {
        DeclarationView view = dossier.view(one);
        boolean byTheTown = view.kind() == DeclarationKind.EXPIRED;
        return new Json()
                .with("@type", types(view.kind()))
                .with("dpv:isIndicatedAtTime", time(view.declaredAt()))
                .with("dpv:isIndicatedBy", byTheTown ? id(controllerId()) : id("dpv:DataSubject"))
                .with("dpv:hasIndicationMethod", method(view))
                .with("dpv:hasDuration", duration())
                .with("dct:identifier", Long.toString(view.id()))
                .with("schema:version", view.textVersion());
    }

    private static List<String> types(DeclarationKind kind) {
        return switch (kind) {
            case REQUESTED -> List.of("dpv:ConsentRequested");
            case GRANTED, RECORDED -> List.of("dpv:ConsentGiven", "dpv:ExpressedConsent");
            case RENEWED -> List.of("dpv:RenewedConsentGiven", "dpv:ExpressedConsent");
            case DECLINED -> List.of("dpv:ConsentRefused");
            case WITHDRAWN -> List.of("dpv:ConsentWithdrawn");
            case EXPIRED -> List.of("dpv:ConsentExpired");
            case MOVED -> List.of("dpv:ConsentStatusValidForProcessing");
        };
    }

    private static String method(DeclarationView view) {
        return view.form() == null ? view.touchpoint().name() : view.touchpoint() + " " + view.form();
    }

    private Json duration() {
        return receipt.validUntil() == null
                ? new Json().with("@type", "dpv:UntilEventDuration").with("rdf:value", "Withdrawal of consent")
                : new Json().with("@type", "dpv:UntilTimeDuration").with("rdf:value", time(receipt.validUntil()));
    }

    private String language() {
        return declared.language().locale().getLanguage();
    }

    private Json inItsLanguage(String text) {
        return new Json().with("@value", text).with("@language", language());
    }

    private static Json time(Object instant) {
        return new Json().with("@value", instant).with("@type", "xsd:dateTime");
    }

    private static Json id(String name) {
        return new Json().with("@id", name);
    }
}
