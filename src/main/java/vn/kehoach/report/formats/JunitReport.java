package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Tool;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as of JUnit: a suite for each file, a case for each diagnostic.
 *
 * <p>An error is a failure. A warning or a note does not fail a test: its case is skipped.
 */
record JunitReport(Messages messages) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suites(xml, findings);
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        output.append(text + "\n");
    }

    private void suites(XMLStreamWriter xml, Findings findings) throws XMLStreamException {
        Map<SourceFile, List<Diagnostic>> suites =
                findings.diagnostics().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.span().file(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", Tool.NAME);
        if (suites.isEmpty()) {
            counts(xml, 1, 0, 0);
            clean(xml);
        } else {
            counts(xml, findings.diagnostics());
        }
        for (Map.Entry<SourceFile, List<Diagnostic>> suite : suites.entrySet()) {
            suite(xml, Terminal.show(suite.getKey().path()), suite.getValue());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    /** Build servers take a report without any test for a failure. */
    private static void clean(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Tool.NAME);
        counts(xml, 1, 0, 0);
        line(xml, 2);
        xml.writeEmptyElement("testcase");
        xml.writeAttribute("name", "check");
        xml.writeAttribute("classname", Tool.NAME);
        xml.writeAttribute("time", "0");
        line(xml, 1);
        xml.writeEndElement();
    }

    private void suite(XMLStreamWriter xml, String name, List<Diagnostic> diagnostics)
            throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        counts(xml, diagnostics);
        for (Diagnostic diagnostic : diagnostics) {
            testcase(xml, name, diagnostic);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private void testcase(XMLStreamWriter xml, String suite, Diagnostic diagnostic)
            throws XMLStreamException {
        Sentences sentences = new Sentences(diagnostic, messages);
        String place = diagnostic.span().start().line() + ":" + diagnostic.span().start().column();
        line(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", diagnostic.code() + " " + place);
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("time", "0");
        line(xml, 3);
        if (diagnostic.severity() == Severity.ERROR) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", sentences.what());
            xml.writeAttribute("type", diagnostic.code().text());
            List<String> lines = new ArrayList<>();
            lines.add(suite + ":" + place + ": " + sentences.what());
            lines.addAll(sentences.notes());
            lines.addAll(sentences.places());
            xml.writeCharacters(String.join("\n", lines));
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", sentences.joined());
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, List<Diagnostic> diagnostics)
            throws XMLStreamException {
        int failures =
                (int)
                        diagnostics.stream()
                                .filter(each -> each.severity() == Severity.ERROR)
                                .count();
        counts(xml, diagnostics.size(), failures, diagnostics.size() - failures);
    }

    private static void counts(XMLStreamWriter xml, int tests, int failures, int skipped)
            throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(skipped));
        xml.writeAttribute("time", "0");
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
