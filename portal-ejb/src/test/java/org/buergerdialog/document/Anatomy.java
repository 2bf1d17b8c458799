package org.buergerdialog.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.NodeList;

/**
 * What a document is made of, as another program finds it.
 *
 * @param names all names in all its objects, keys and values, without those of fonts
 * @param operators all operators that draw its pages
 * @param addresses where its links lead
 * @param title as its information says
 * @param described the title in its metadata (XMP)
 */
record Anatomy(Set<String> names, Set<String> operators, Set<String> addresses, String title, List<String> described) {

    /** Numbered names of resources, what numbers the pieces of a page, and fonts. */
    private static final Pattern RESOURCE =
            Pattern.compile("(?:F|Xf|Pr|img)\\d+|MCID|MCR|(?:[A-Z]{6}\\+)?(?:Inter|DejaVu).*");

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    static Anatomy of(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<String> names = new TreeSet<>();
            Set<String> addresses = new TreeSet<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                look(document.getDocument().getObjectFromPool(key).getObject(), names, addresses);
            }
            look(document.getDocument().getTrailer(), names, addresses);
            return new Anatomy(
                    names,
                    operators(document),
                    addresses,
                    document.getDocumentInformation().getTitle(),
                    described(document));
        }
    }

    /** Knows what another has, too. */
    void add(Anatomy other) {
        names.addAll(other.names);
        operators.addAll(other.operators);
    }

    private static void look(COSBase object, Set<String> names, Set<String> addresses) {
        if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                note(entry.getKey(), names);
                look(entry.getValue(), names, addresses);
            });
            if (dictionary.containsKey(COSName.URI)) {
                addresses.add(dictionary.getString(COSName.URI));
            }
        } else if (object instanceof COSArray array) {
            array.forEach(one -> look(one, names, addresses));
        } else if (object instanceof COSName name) {
            note(name, names);
        } else if (object instanceof COSObject) {
            return; // looked at by its number
        }
    }

    private static void note(COSName name, Set<String> names) {
        if (!RESOURCE.matcher(name.getName()).matches()) {
            names.add(name.getName());
        }
    }

    private static Set<String> operators(PDDocument document) throws IOException {
        Set<String> operators = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    operators.add(operator.getName());
                }
            }
        }
        return operators;
    }

    /** Fails where the metadata is no XML. */
    private static List<String> described(PDDocument document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try (InputStream metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            NodeList titles = factory.newDocumentBuilder().parse(metadata).getElementsByTagNameNS(DUBLIN_CORE, "*");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < titles.getLength(); i++) {
                texts.add(titles.item(i).getLocalName() + " " + titles.item(i).getTextContent());
            }
            return texts;
        }
    }
}
