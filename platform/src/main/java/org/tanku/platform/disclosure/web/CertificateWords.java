package org.tanku.platform.disclosure.web;

/// What a certificate says in both languages at once (证书文字), whatever language the reader chose.
record CertificateWords(
        String chinese,
        String english,
        String purposeChinese,
        String purposeEnglish,
        String quantity,
        String moment) {}
