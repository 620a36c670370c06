package vn.kehoach.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a screen reader says: the structure tree with the words of each element. */
public final class Speech {
    /**
     * @param text of the element and all inside it
     * @param firstPage 1-based, 0 if there are no words
     */
    public record Element(
            String type, String text, int firstPage, int lastPage, List<Element> children) {

        /** This and all inside it of a type, in reading order. */
        List<Element> all(String type) {
            List<Element> found = new ArrayList<>();
            collect(type, found);
            return found;
        }

        private void collect(String wanted, List<Element> found) {
            if (type.equals(wanted)) {
                found.add(this);
            }
            children.forEach(child -> child.collect(wanted, found));
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();

    private Speech() {}

    static Element of(ReadBack file) {
        return of(file.pdf());
    }

    public static Element of(PDDocument pdf) {
        Speech speech = new Speech();
        try {
            speech.hear(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return speech.element("Root", pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    private void hear(PDDocument pdf) throws IOException {
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            pageNumbers.put(page.getCOSObject(), ++number);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    onPage.put(content.getMCID(), text(content));
                }
            }
            words.put(page.getCOSObject(), onPage);
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            }
        }
        return text.toString();
    }

    private Element element(String type, PDStructureNode node, PDPage inherited) {
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        int first = 0;
        int last = 0;
        PDPage own =
                node instanceof PDStructureElement element && element.getPage() != null
                        ? element.getPage()
                        : inherited;
        for (Object kid : node.getKids()) {
            int page = 0;
            int lastPage = 0;
            if (kid instanceof PDStructureElement child) {
                Element heard = element(child.getStructureType(), child, own);
                children.add(heard);
                text.append(heard.text());
                page = heard.firstPage();
                lastPage = heard.lastPage();
            } else if (kid instanceof Integer id) {
                text.append(words.get(own.getCOSObject()).get(id));
                page = pageNumbers.get(own.getCOSObject());
                lastPage = page;
            } else if (kid instanceof PDMarkedContentReference reference) {
                COSDictionary dictionary = reference.getPage().getCOSObject();
                text.append(words.get(dictionary).get(reference.getMCID()));
                page = pageNumbers.get(dictionary);
                lastPage = page;
            }
            first = first == 0 ? page : first;
            last = Math.max(last, lastPage);
        }
        return new Element(type, text.toString(), first, last, children);
    }
}
