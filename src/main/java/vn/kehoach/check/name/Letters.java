package vn.kehoach.check.name;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.resolve.Passage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a piece of prose, and when two of them are one. */
final class Letters {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Letters() {}

    /** A word, or a sign that joins words: "&", "-", ",". */
    record Word(String text, int from, int to, boolean joins) {
        String key() {
            return Spelling.fold(text);
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        /** "KH", "PTNT", "X": no word but letters that stand for words. */
        boolean isAbbreviation() {
            return text.codePoints().allMatch(Character::isUpperCase);
        }
    }

    /** The words from an offset on, as far as one name could reach, read as they are asked for. */
    static final class Words {
        private final String letters;
        private final List<Word> read = new ArrayList<>();
        private int at;

        Words(String letters, int start) {
            this.letters = letters;
            this.at = start;
        }

        boolean has(int index) {
            while (read.size() <= index && readNext()) {
                // One more.
            }
            return read.size() > index;
        }

        Word get(int index) {
            if (!has(index)) {
                throw new IndexOutOfBoundsException(index);
            }
            return read.get(index);
        }

        List<Word> all() {
            while (readNext()) {
                // One more.
            }
            return List.copyOf(read);
        }

        private boolean readNext() {
            while (at < letters.length()) {
                char c = letters.charAt(at);
                int end = endOfWord(letters, at);
                if (end > at) {
                    String text = letters.substring(at, end);
                    read.add(new Word(text, at, end, text.equalsIgnoreCase("và")));
                    at = end;
                    return true;
                }
                if (c == '&' || c == '-' || c == '–' || c == ',') {
                    read.add(new Word(String.valueOf(c), at, at + 1, true));
                    at++;
                    return true;
                }
                if (!Character.isWhitespace(c) && c != Passage.MARK) {
                    return false;
                }
                at++;
            }
            return false;
        }
    }

    /** The offset itself if no word stands there. */
    static int endOfWord(String letters, int at) {
        int end = at;
        while (end < letters.length() && Character.isLetterOrDigit(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Equal for "hoà" and "hòa", "Uỷ" and "Ủy"; capitals stay. */
    static String toned(String text) {
        String plain = text.replace(String.valueOf(Passage.MARK), "").replaceAll("\\s+", " ");
        StringBuilder all = new StringBuilder();
        for (String word : plain.strip().split(" ")) {
            StringBuilder tone = new StringBuilder();
            for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
                (TONES.indexOf(c) < 0 ? all : tone).append(c);
            }
            all.append(tone).append(' ');
        }
        return all.toString();
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
