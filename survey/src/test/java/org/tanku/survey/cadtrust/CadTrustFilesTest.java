package org.tanku.survey.cadtrust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class CadTrustFilesTest {
    private final CadTrustTables tables = MadeUpTables.good().tables();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_workbook_comes_back_as_it_was_written() throws IOException {
        CadTrustFiles.writeExcel(out, tables);
        assertThat(CadTrustFiles.read(out.toByteArray())).isEqualTo(tables);
    }

    @Test
    void a_zip_of_tables_comes_back_as_it_was_written() throws IOException {
        CadTrustFiles.writeZip(out, tables);
        assertThat(CadTrustFiles.read(out.toByteArray())).isEqualTo(tables);
    }

    @Test
    void json_comes_back_as_it_was_written_with_lists_and_numbers() throws IOException {
        CadTrustFiles.writeJson(out, tables);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"projectSector\":[\"Afforestation and reforestation\",\"Agriculture\"]")
                .contains("\"unitCount\":60,", "\"unitVintageYear\":2024");
        assertThat(CadTrustFiles.read(out.toByteArray())).isEqualTo(tables);
    }

    @Test
    void what_is_no_such_file_or_cut_off_is_refused() throws IOException {
        CadTrustFiles.writeExcel(out, tables);
        byte[] half = Arrays.copyOf(out.toByteArray(), out.size() / 2);
        for (byte[] content :
                new byte[][] {
                    {}, "no json".getBytes(StandardCharsets.UTF_8), {'P', 'K', 3, 4}, half
                }) {
            assertThatThrownBy(() -> CadTrustFiles.read(content)).isInstanceOf(IOException.class);
        }
    }
}
