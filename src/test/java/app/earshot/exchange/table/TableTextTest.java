package app.earshot.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private final TableText table = new TableText(
            List.of("What", "By"), List.of(List.of("Send \"two\" sets,\nby post", "2026-12-03"), List.of("=1+1", "王小明"), List.of("", "")));

    @Test
    void isWrittenForLettersWithOneLineForEachRow() {
        assertThat(table.plain()).isEqualTo("What\tBy\nSend \"two\" sets, by post\t2026-12-03\n=1+1\t王小明\n\t\n");
    }

    @Test
    void isWrittenForSpreadsheetsWithoutFormulas() {
        assertThat(table.csv()).isEqualTo("What,By\r\n\"Send \"\"two\"\" sets,\nby post\",2026-12-03\r\n'=1+1,王小明\r\n,\r\n");
    }
}
