/** What can be wrong with "Nơi nhận": Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9. */
@NullMarked
package vn.kehoach.check.recipient;

import org.jspecify.annotations.NullMarked;
