package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Thymeleaf puts a fragment in the place of its tag before it asks whether the tag is to be shown.
class TemplateTest {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");
    private static final Pattern REPLACED = Pattern.compile("\\sth:replace=");

    @Test
    void no_tag_is_replaced_and_hidden_at_once() {
        Fault.none(HouseFiles.ending(".html"), each -> hidden(each, HouseFiles.read(each)));
    }

    @Test
    void a_tag_that_is_replaced_whatever_its_condition_says_is_caught() {
        assertThat(hidden("a.html", "<p>\n<div th:unless=\"${a}\" th:replace=\"~{b}\">c</div>"))
                .singleElement()
                .extracting(Fault::line)
                .isEqualTo(2);
        assertThat(hidden("a.html", "<div th:if=\"${a}\"><p th:replace=\"~{b}\">c</p></div>"))
                .isEmpty();
    }

    private static List<Fault> hidden(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        TAG.matcher(text)
                .results()
                .filter(tag ->
                        CONDITION.matcher(tag.group()).find()
                                && REPLACED.matcher(tag.group()).find())
                .forEach(tag ->
                        faults.add(
                                new Fault(
                                        file,
                                        lineOf(text, tag.start()),
                                        "the condition of a replaced tag is never asked",
                                        "Put the condition on a th:block around it")));
        return faults;
    }

    private static int lineOf(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
    }
}
