package vn.kehoach.compose;

import java.time.LocalDate;

/**
 * Dates as the decree writes them: a zero before days below 10 and months below 3 (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.4b).
 */
final class Dates {
    private Dates() {}

    static String day(LocalDate date) {
        return padded(date.getDayOfMonth(), 10);
    }

    static String month(LocalDate date) {
        return padded(date.getMonthValue(), 3);
    }

    /** "09/5/2023". */
    static String brief(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** "09 tháng 5 năm 2023". */
    static String full(LocalDate date) {
        return day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    private static String padded(int number, int from) {
        return number < from ? "0" + number : Integer.toString(number);
    }
}
