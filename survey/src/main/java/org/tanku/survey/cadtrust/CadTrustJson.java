package org.tanku.survey.cadtrust;

import org.tanku.survey.cadtrust.CadTrustModel.Kind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One JSON object: an array a table, an object a row (JSON 表). Fields of several words are arrays,
/// numbers and years are numbers, as the trust's interface has them.
final class CadTrustJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CadTrustJson() {}

    static void write(OutputStream out, CadTrustTables tables) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            tables.rows()
                    .forEach((table, rows) -> {
                        json.writeArrayPropertyStart(table);
                        for (Map<String, String> row : rows) {
                            json.writeStartObject();
                            for (String field : CadTrustFiles.fields(table, rows)) {
                                if (row.containsKey(field)) {
                                    json.writeName(field);
                                    write(json, kind(table, field), row.getOrDefault(field, ""));
                                }
                            }
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                    });
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Kind kind, String cell) {
        if (kind == Kind.PICKS) {
            json.writeStartArray();
            for (String each : cell.split(";", -1)) {
                json.writeString(each.strip());
            }
            json.writeEndArray();
        } else if ((kind == Kind.NUMBER || kind == Kind.YEAR) && cell.matches("\\d{1,18}")) {
            json.writeNumber(new BigDecimal(cell));
        } else {
            json.writeString(cell);
        }
    }

    private static Kind kind(String table, String field) {
        return CadTrustModel.published()
                .find(table, field)
                .map(CadTrustModel.Field::kind)
                .orElse(Kind.TEXT);
    }

    static CadTrustTables read(byte[] content) throws IOException {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String table = json.currentName();
                expect(json.nextToken(), JsonToken.START_ARRAY);
                List<Map<String, String>> rows = new ArrayList<>();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    rows.add(row(json));
                }
                tables.put(table, rows);
            }
        } catch (JacksonException damaged) {
            throw new IOException(damaged.getOriginalMessage(), damaged);
        }
        return new CadTrustTables(tables);
    }

    private static Map<String, String> row(JsonParser json) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                List<String> words = new ArrayList<>();
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    words.add(json.getString());
                }
                row.put(field, String.join("; ", words));
            } else if (value != null && value.isScalarValue()) {
                row.put(field, value == JsonToken.VALUE_NULL ? "" : json.getString());
            } else {
                throw new IOException(field + " is neither a value nor a list of words");
            }
        }
        return row;
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("expected " + wanted + ", found " + found);
        }
    }
}
