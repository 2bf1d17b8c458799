package org.buergerdialog.web.event;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Picture;
import org.buergerdialog.event.Session;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;
import org.buergerdialog.web.frame.Formats;
import org.buergerdialog.web.frame.Texts;

/** Says of an event in the words of schema.org what its page says to people. */
class EventData {

    private static final String SCHEMA = "https://schema.org/";

    private final String portal;
    private final Town town;
    private final Language language;

    /** @param portal the public address of the portal, without a slash at the end */
    EventData(String portal, Town town, Language language) {
        this.portal = portal;
        this.town = town;
        this.language = language;
    }

    /**
     * Returns a block of data, which no browser runs and no content security policy forbids.
     *
     * @param picture null where there is none
     */
    String script(EventView event, Picture picture) {
        // No text that somebody typed can close the element.
        String json = json(event, picture).build().toString().replace("<", "\\u003c");
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    JsonObjectBuilder json(EventView event, Picture picture) {
        String address = portal + "/veranstaltungen/" + event.slug();
        JsonObjectBuilder data = dates(event, event.startsAt(), event.endsAt())
                .add("@context", "https://schema.org")
                .add("description", event.teaser().in(language))
                .add("inLanguage", language.locale().toLanguageTag())
                .add("url", address)
                .add(
                        "eventAttendanceMode",
                        SCHEMA + (event.online() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode"))
                .add("organizer", organizer())
                .add("isAccessibleForFree", true)
                .add("maximumAttendeeCapacity", event.capacity())
                .add("remainingAttendeeCapacity", Math.max(0, event.free()))
                .add("offers", offer(event, address));
        if (picture != null) {
            data.add("image", Json.createArrayBuilder().add(address + "/bild.jpg?v=" + picture.sha256()));
        }
        if (event.rules().minimumAge() != null) {
            data.add("typicalAgeRange", event.rules().minimumAge() + "-");
        }
        if (event.course()) {
            JsonArrayBuilder sessions = Json.createArrayBuilder();
            for (Session session : event.sessions()) {
                sessions.add(dates(event, session.startsAt(), session.endsAt()));
            }
            data.add("subEvent", sessions);
        }
        return data;
    }

    private JsonObjectBuilder dates(EventView event, Object startsAt, Object endsAt) {
        boolean off = event.state() == EventState.CANCELLED;
        return Json.createObjectBuilder()
                .add("@type", "Event")
                .add("name", event.title().in(language))
                .add("startDate", Formats.iso(startsAt))
                .add("endDate", Formats.iso(endsAt))
                .add("eventStatus", SCHEMA + (off ? "EventCancelled" : "EventScheduled"))
                .add("location", place(event));
    }

    private JsonObjectBuilder place(EventView event) {
        JsonObjectBuilder address = Json.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("addressLocality", town.city())
                .add("addressCountry", "DE");
        if (event.address() != null) {
            address.add("streetAddress", event.address());
        }
        JsonObjectBuilder place = Json.createObjectBuilder()
                .add("@type", "Place")
                .add("name", event.place())
                .add("address", address);
        if (event.stepFree()) {
            place.add(
                    "amenityFeature",
                    Json.createObjectBuilder()
                            .add("@type", "LocationFeatureSpecification")
                            .add("name", Texts.format(language, "event.step-free"))
                            .add("value", true));
        }
        return place;
    }

    private JsonObjectBuilder organizer() {
        return Json.createObjectBuilder()
                .add("@type", "GovernmentOrganization")
                .add("name", town.name())
                .add("url", portal + "/");
    }

    private static JsonObjectBuilder offer(EventView event, String address) {
        return Json.createObjectBuilder()
                .add("@type", "Offer")
                .add("url", address)
                .add("price", 0)
                .add("priceCurrency", "EUR")
                .add("availability", SCHEMA + (event.full() ? "SoldOut" : "InStock"));
    }
}
