package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.head;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ColumnWidthsTest {
    private static final double WIDTH = Length.points(160);

    private static final List<String> WORDS =
            List.of("rà", "soát", "hoàn", "thiện", "cơ", "sở", "dữ", "liệu", "nghiên", "cứu");

    private static double[] widths(List<String[]> rows, double... shares) {
        Block.Table table =
                Blocks.table(
                        List.of(head("STT", "Nhiệm vụ", "Thời hạn", "Sản phẩm")),
                        rows.stream().map(Blocks::plain).toList(),
                        shares);
        Grid grid =
                ColumnWidths.grid(
                        table,
                        new Typesetter(TestTheme.ND30, null),
                        TableMetrics.of(TestTheme.ND30.table()),
                        WIDTH);
        double[] widths = new double[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grid.width(i, 1);
        }
        return widths;
    }

    private static List<String[]> rows(int count, Random random) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(
                    new String[] {
                        Integer.toString(i),
                        words(20 + random.nextInt(30), random),
                        "Quý IV/2026",
                        words(4 + random.nextInt(8), random)
                    });
        }
        return rows;
    }

    private static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void whereNobodyGaveSharesMuchTextGetsMuchRoom() {
        double[] widths = widths(rows(8, new Random(1)), 0, 0, 0, 0);

        assertThat(widths[1]).isGreaterThan(1.3 * widths[3]);
        assertThat(widths[3]).isGreaterThan(widths[2]);
        assertThat(widths[2]).isGreaterThan(widths[0]);
        assertThat(widths[0]).isLessThan(Length.points(18));
        assertThat(widths[0] + widths[1] + widths[2] + widths[3]).isCloseTo(WIDTH, within(0.01));
    }

    @Test
    void sharesThatWereGivenAreKept() {
        double[] widths = widths(rows(8, new Random(1)), 2, 3, 2, 3);

        assertThat(widths[1]).isCloseTo(0.3 * WIDTH, within(0.01));
        assertThat(widths[3]).isCloseTo(0.3 * WIDTH, within(0.01));
    }

    /** A word more or less moves no column, save where it is the one that tips a step. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void aWordMoreOrLessMovesNoColumn(double share) {
        Random random = new Random(7);
        List<String[]> rows = rows(12, random);
        double[] before = widths(rows, share, share, share, share);
        int moved = 0;
        for (int edit = 0; edit < 200; edit++) {
            String[] row = rows.get(random.nextInt(rows.size()));
            int column = random.nextBoolean() ? 1 : 3;
            row[column] =
                    random.nextBoolean()
                            ? row[column] + " " + words(1, random)
                            : row[column].replaceFirst(" \\S+$", "");
            double[] after = widths(rows, share, share, share, share);
            moved += java.util.Arrays.equals(before, after) ? 0 : 1;
            before = after;
        }

        assertThat(moved).as("of 200 edits").isLessThanOrEqualTo(10);
    }

    @Test
    void aLongerWordWidensItsColumnByWholeSteps() {
        List<String[]> rows = rows(3, new Random(3));
        double least = widths(rows, 1, 90, 1, 1)[2];
        for (String word : List.of("nghiênh", "nghiênghê", "nghiênghiêng", "nghiênghiêngn")) {
            rows.getFirst()[2] = word;
            double wider = widths(rows, 1, 90, 1, 1)[2];
            double steps = (wider - least) / Length.points(2);

            assertThat(steps).isCloseTo(Math.rint(steps), within(1e-6));
        }
    }
}
