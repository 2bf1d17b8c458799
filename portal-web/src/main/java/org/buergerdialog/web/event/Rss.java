package org.buergerdialog.web.event;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Texts;

/** Writes events as RSS 2.0. */
class Rss {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML cannot hold at all. */
    private static final String NO_CHARACTERS = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final String portal;
    private final Language language;
    private final StringWriter text = new StringWriter();

    /** @param portal the public address of the portal, without a slash at the end */
    Rss(String portal, Language language) {
        this.portal = portal;
        this.language = language;
    }

    /**
     * Returns the feed.
     *
     * @param page the path of the page with the same events
     * @param self the path of the feed
     */
    String write(String title, String page, String self, List<EventView> events) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", title);
            element(xml, "link", portal + page);
            element(xml, "description", Texts.format(language, "event.feeds.about", title));
            element(xml, "language", language.locale().toLanguageTag());
            element(xml, "ttl", "60");
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", portal + self);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (EventView event : events) {
                item(xml, event);
            }
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can be written", e);
        }
    }

    private void item(XMLStreamWriter xml, EventView event) throws XMLStreamException {
        String address = portal + "/veranstaltungen/" + event.slug();
        xml.writeStartElement("item");
        element(xml, "title", event.title().in(language));
        element(xml, "link", address);
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "true");
        xml.writeCharacters(address);
        xml.writeEndElement();
        element(xml, "category", event.topicName().in(language));
        element(
                xml,
                "description",
                event.when(language) + " · " + event.place() + "\n\n"
                        + event.teaser().in(language));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.replaceAll(NO_CHARACTERS, ""));
        xml.writeEndElement();
    }
}
