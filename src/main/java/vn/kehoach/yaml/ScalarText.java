package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Puts the text of a scalar into NFC and says what is wrong with its letters. */
final class ScalarText {
    /** How much of a text a message quotes. */
    private static final int QUOTED = 40;

    /** Beyond, one edit covers the rest: a text may be as large as a file. */
    private static final int MOST_EDITS = 1000;

    /** As Unicode has it for streams (UAX 15): to put more into order takes their square. */
    private static final int MOST_MARKS = 30;

    /**
     * In VNI a mark is a letter behind its vowel: "taàng". Behind these no language has so many.
     */
    private static final String VNI_VOWELS = "aAeE";

    private static final String VNI_MARKS = "øùûõïàáâãäåèéêØÙÛÕÏÀÁÂÃÄÅÈÉÊ";

    private ScalarText() {}

    static String check(String text, Span span, FileProblems problems) {
        boolean plainLetters = true;
        boolean tab = false;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                tab |= c == '\t';
            } else {
                plainLetters &= isComposed(c);
                latin += c >= 0xa1 && c <= 0xff ? 1 : 0;
            }
        }
        if (tab) {
            reportTab(span, problems);
        }
        if (latin > 0 && looksGarbled(text)) {
            problems.report(new YamlProblem.GarbledText(quote(text)), span);
        }
        if (plainLetters
                || !hasEndlessMarks(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        if (hasEndlessMarks(text)) {
            problems.report(new YamlProblem.DecomposedText(quote(text)), span);
            return text;
        }
        reportDecomposed(text, span, problems);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean hasEndlessMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /** Ranges in which every character is its own NFC and joins no other; all of Vietnamese. */
    static boolean isComposed(char c) {
        return c < 0x300 || c >= 0x1e00 && c <= 0x1eff || c >= 0x2010 && c <= 0x2027;
    }

    /** The start of a text, for a message. */
    static String quote(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= QUOTED) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return line.substring(0, end) + "…";
    }

    private static void reportTab(Span span, FileProblems problems) {
        String raw = span.text();
        int at = raw.indexOf('\t');
        // A tab written as an escape is meant.
        if (at >= 0) {
            int from = span.from() + at;
            Span first = span.file().span(from, from + 1);
            problems.report(
                    Diagnostic.of(new YamlProblem.TabInText(), first)
                            .repairedBy(spacesForTabs(span)));
        }
    }

    /** None where a tab begins a line: there it may be meant as indentation. */
    private static Edit[] spacesForTabs(Span span) {
        String raw = span.text();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '\t') {
                continue;
            }
            if (raw.substring(raw.lastIndexOf('\n', i) + 1, i).isBlank()) {
                return new Edit[0];
            }
            int from = span.from() + i;
            if (edits.size() == MOST_EDITS) {
                edits.add(
                        new Edit(
                                span.file().span(from, from + raw.length() - i),
                                raw.substring(i).replace('\t', ' ')));
                break;
            }
            edits.add(new Edit(span.file().span(from, from + 1), " "));
        }
        return edits.toArray(Edit[]::new);
    }

    private static void reportDecomposed(String text, Span span, FileProblems problems) {
        List<Edit> letters = composedLetters(span);
        if (letters.isEmpty()) {
            problems.report(new YamlProblem.DecomposedText(quote(text)), span);
            return;
        }
        Edit first = letters.get(0);
        Diagnostic diagnostic =
                Diagnostic.of(
                        new YamlProblem.DecomposedText(quote(first.replacement())), first.span());
        problems.report(diagnostic.repairedBy(letters.toArray(Edit[]::new)));
    }

    /** Each letter of a scalar that is written apart, and the same letter in one. */
    private static List<Edit> composedLetters(Span span) {
        String raw = span.text();
        int start = span.from();
        List<Edit> letters = new ArrayList<>();
        int i = 0;
        while (i < raw.length()) {
            int end = clusterEnd(raw, i);
            boolean simple = end == i + 1 && isComposed(raw.charAt(i));
            if (!simple && !Normalizer.isNormalized(raw.substring(i, end), Normalizer.Form.NFC)) {
                String letter = Normalizer.normalize(raw.substring(i, end), Normalizer.Form.NFC);
                if (letters.size() == MOST_EDITS) {
                    String rest = Normalizer.normalize(raw.substring(i), Normalizer.Form.NFC);
                    letters.add(new Edit(span.file().span(start + i, start + raw.length()), rest));
                    return letters;
                }
                letters.add(new Edit(span.file().span(start + i, start + end), letter));
            }
            i = end;
        }
        return letters;
    }

    /** The end of a character together with the marks that follow it. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * TCVN3 shown as Latin letters ({@code KÕ ho¹ch}) has signs inside words; VNI ({@code keá
     * hoaïch}) has two vowels where one belongs; UTF-8 shown so ({@code Káº¿ hoáº¡ch}) has pairs
     * that no language writes. Two of the first are asked for, and no letter that only Unicode has,
     * as one may be a footnote or a product's name.
     */
    private static boolean looksGarbled(String text) {
        int signs = 0;
        int vni = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (VNI_VOWELS.indexOf(before) >= 0 && VNI_MARKS.indexOf(c) >= 0) {
                vni++;
            }
            if (before == 'á' && (c == 'º' || c == '»')
                    || before == 'Æ' && (c == '°' || c == '¡')) {
                return true;
            }
            if (c >= 0x100 && c != '\u2013' && c != '\u2014') {
                return false;
            }
            boolean sign = c >= 0xa6 && c <= 0xbe && c != '°' && c != '²' && c != '³';
            boolean inWord =
                    isLetter(before) && i + 1 < text.length() && isLetter(text.charAt(i + 1));
            boolean atEdge =
                    c == '¬' && isLetter(before)
                            || c == '®'
                                    && i + 1 < text.length()
                                    && Character.isLetter(text.charAt(i + 1));
            signs += sign && inWord || atEdge ? 1 : 0;
        }
        return signs >= 2 || vni >= 2;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
