package org.buergerdialog.it.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's HTML checker, in this process. Nothing is filtered. */
public final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Errors errors = new Errors();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    public NuChecker() {
        System.setProperty("nu.validator.datatype.warn", "false");
        try {
            checker.setUpMainSchema(HTML, errors);
            checker.setUpValidatorAndParsers(errors, true, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what is wrong with the document, each with its line. */
    public synchronized List<String> problems(String html) {
        errors.found.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setEncoding("UTF-8");
        try {
            checker.checkHtmlInputSource(source);
        } catch (SAXException e) {
            errors.found.add(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(errors.found);
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            // advice, for instance about the language guessed from few words
        }

        @Override
        public void error(SAXParseException exception) {
            found.add("line " + exception.getLineNumber() + ", column " + exception.getColumnNumber() + ": "
                    + exception.getMessage());
        }

        @Override
        public void fatalError(SAXParseException exception) {
            error(exception);
        }
    }
}
