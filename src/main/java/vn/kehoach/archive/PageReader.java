package vn.kehoach.archive;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the words of pages, and counts what work that takes: forms that draw each other can make a
 * page of a few lines go on for years.
 */
final class PageReader {
    /** In operators: a form is opened and closed again. */
    private static final int WORK_OF_FORM = 20;

    /** A stream of blanks is work without an operator. */
    private static final int BYTES_OF_OPERATOR = 16;

    private static final int BUFFER = 1 << 16;

    private final PDDocument pdf;
    private long work;
    private long most = Long.MAX_VALUE;

    PageReader(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Operators, glyphs and what they are unpacked from, so far. */
    long work() {
        return work;
    }

    /**
     * @param most for all pages together
     */
    void limit(long most) {
        this.most = most;
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    /** None of a page that is not there. */
    List<String> words(int page) throws IOException {
        if (page > pages()) {
            return List.of();
        }
        PDFTextStripper stripper = new CountingStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return List.of(stripper.getText(pdf).strip().split("[\\s\u00a0]+"));
    }

    /** Before PDFBox reads it, from where there is no stopping between two operators. */
    private void weigh(PDStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream input = content.createInputStream()) {
            for (int read = BUFFER; read == BUFFER; ) {
                read = input.readNBytes(buffer, 0, BUFFER);
                spend(read / BYTES_OF_OPERATOR);
            }
        }
    }

    private void spend(int cost) {
        work += cost;
        if (work > most) {
            throw new Exhausted();
        }
    }

    /** Unchecked: PDFBox goes on after an {@link IOException} in a form. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    private final class CountingStripper extends PDFTextStripper {
        @Override
        public void processPage(PDPage page) throws IOException {
            for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
                weigh(each.next());
            }
            super.processPage(page);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            spend(1);
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            spend(WORK_OF_FORM);
            weigh(form.getContentStream());
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            spend(WORK_OF_FORM);
            weigh(group.getContentStream());
            super.showTransparencyGroup(group);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            spend(1);
            super.processTextPosition(text);
        }
    }
}
