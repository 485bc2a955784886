package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.Field;
import org.khabar.extract.PageReader;
import org.khabar.extract.Story;
import org.khabar.extract.WebPage;

/** What newspapers say of themselves around a story is neither story nor author, on any site and in any language. */
class ImprintLinesTest {
    private static final List<String> PARAGRAPHS = List.of(
            "أعلنت بلدية الضفة صباح الخميس فتح الحديقة الجديدة أمام الزوار، بعد عامين من العمل في موقع المصنع القديم قرب النهر.",
            "وقال مهندس المشروع إن الأشجار التي زرعت تتحمل الجفاف، وإن البحيرة الصغيرة تجمع مياه الأمطار لري الحديقة طوال الصيف.",
            "وتفتح الحديقة أبوابها من السابعة صباحا حتى العاشرة مساء، والدخول إليها مجاني للجميع في الأشهر الثلاثة الأولى.",
            "ورحب سكان الحي بالحديقة التي طال انتظارها، وطالب بعضهم بمواقف للدراجات وبممر آمن من المدرسة المجاورة إليها.");

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس التحرير: سمير عبد الحميد",
                "رئيس التحرير / سمير عبد الحميد",
                "رئيس التحرير سمير عبد الحميد",
                "رئيس مجلس الإدارة ورئيس التحرير: سمير عبد الحميد",
                "رئيسة التحرير: ليلى منصور",
                "نائب رئيس التحرير: ليلى منصور",
                "المدير العام: سمير عبد الحميد",
                "المدير المسؤول: سمير عبد الحميد",
                "مدير النشر: سمير عبد الحميد",
                "صاحب الامتياز: سمير عبد الحميد",
                "سكرتير التحرير: ليلى منصور",
                "سردبیر: نادر کریمی",
                "مدیرمسئول: نادر کریمی",
                "چیف ایڈیٹر: نادر کریمی",
                "Editor-in-chief: Jane Miller",
                "Editor in Chief Jane Miller",
                "Managing Editor: Jane Miller",
                "Publisher: Jane Miller",
                "Chefredakteurin: Anna Weber",
                "Chefredaktion: Anna Weber",
                "Verantwortlicher Redakteur: Anna Weber",
                "Herausgeber: Anna Weber",
                "Rédactrice en chef : Claire Moreau",
                "Directeur de la publication : Claire Moreau",
                "Directora: Lucía Romero",
                "Redactor jefe: Luis Romero",
                "Direttore responsabile: Carla Bianchi",
                "Diretor de redação: Paulo Lima",
                "Hoofdredacteur: Jan de Boer",
                "Chefredaktör: Karin Lind",
                "Ansvarlig redaktør: Kari Lund",
                "Päätoimittaja: Aino Laine",
                "Redaktor naczelny: Jan Nowak",
                "Šéfredaktor: Jan Novák",
                "Főszerkesztő: Nagy Anna",
                "Redactor-șef: Ion Popa",
                "Genel Yayın Yönetmeni: Ayşe Demir",
                "Sorumlu Yazı İşleri Müdürü: Ayşe Demir",
                "Главный редактор: Иванова А. П.",
                "Главный редактор — Анна Иванова",
                "Учредитель: ООО «Берег»",
                "Головний редактор: Олена Коваль",
                "Главен редактор: Иван Петров",
                "Glavni urednik: Ivan Horvat",
                "Διευθυντής Σύνταξης: Νίκος Παππάς",
                "עורך ראשי: דוד כהן",
                "责任编辑：王芳",
                "（责任编辑：王芳）",
                "编辑：王芳",
                "总编辑：李明",
                "總編輯：李明",
                "編集長：山田花子",
                "発行人：山田花子",
                "편집인: 김민수",
                "발행인 : 김민수",
                "편집국장 김민수",
                "प्रधान संपादक: राम शर्मा",
                "সম্পাদক: রহিম উদ্দিন",
                "Pemimpin Redaksi: Budi Santoso",
                "Tổng biên tập: Nguyễn Văn An",
                "บรรณาธิการบริหาร: สมชาย ใจดี",
            })
    void anOfficeOfTheNewspaperIsNoStoryAndItsHolderNoAuthor(String line) {
        String byline = "<div class=\"author\">" + line + "</div>";

        assertThat(List.of(read(page(line, "")), read(page("", line)), read(html(byline, ""))))
                .allSatisfy(story -> {
                    assertThat(texts(story)).isEqualTo(PARAGRAPHS);
                    assertThat(story.facts().value(Field.AUTHOR)).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس التحرير</p><p>سمير عبد الحميد",
                "رئيس التحرير:</p><p>سمير عبد الحميد",
                "رئيس التحرير<br>سمير عبد الحميد",
                "Editor-in-chief</p><p>Jane Miller",
            })
    void theHolderOfAnOfficeMayStandInTheNextLine(String lines) {
        Story story = read(page(lines, ""));

        assertThat(texts(story)).isEqualTo(PARAGRAPHS);
        assertThat(story.facts().value(Field.AUTHOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جميع الحقوق محفوظة © جريدة الضفة 2026",
                "حقوق الطبع والنشر محفوظة لجريدة الضفة",
                "کلیه حقوق این سایت محفوظ است",
                "جملہ حقوق محفوظ ہیں",
                "© 2026 Valley News",
                "ISSN 1234-5678 © 2026 Valley News",
                "(c) 2026 Valley News",
                "Copyright 2026 Valley News Ltd",
                "All rights reserved. Valley News",
                "Alle Rechte vorbehalten",
                "Tous droits réservés",
                "Alle rechten voorbehouden",
                "Alla rättigheter förbehållna",
                "Kaikki oikeudet pidätetään",
                "Všechna práva vyhrazena",
                "Minden jog fenntartva",
                "Toate drepturile rezervate",
                "Tüm hakları saklıdır",
                "Все права защищены",
                "Усі права захищено",
                "Всички права запазени",
                "Sva prava pridržana",
                "כל הזכויות שמורות",
                "版权所有 不得转载",
                "版權所有，未經授權不得轉載",
                "無断転載を禁じます",
                "무단 전재 및 재배포 금지",
                "सर्वाधिकार सुरक्षित",
                "সর্বস্বত্ব সংরক্ষিত",
                "Hak cipta dilindungi undang-undang",
                "Bản quyền thuộc về Báo Bờ Sông",
            })
    void aLineOfCopyrightIsNoStory(String line) {
        assertThat(texts(read(page("", line)))).isEqualTo(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رقم الإيداع 1234 لسنة 2001",
                "ترخيص رقم 4471",
                "شماره ثبت: ۱۲۳۴",
                "ISSN 1234-5678",
                "Свидетельство о регистрации СМИ Эл № ФС77-12345 от 01.02.2010",
                "Registrazione al Tribunale di Roma n. 12 del 2001",
                "P. IVA 01234567890",
                "京ICP备12345678号-1",
                "互联网新闻信息服务许可证 10120200001",
                "增值电信业务经营许可证：京B2-20200001",
                "등록번호: 서울 아01234",
                "사업자등록번호 : 123-45-67890",
            })
    void aLicenceOrRegistrationNumberIsNoStory(String line) {
        assertThat(texts(read(page("", line)))).isEqualTo(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هاتف: 0123456789 - فاكس: 0123456780",
                "العنوان: 12 شارع النهر، الضفة",
                "البريد الإلكتروني: info@bank.example",
                "ص.ب 1234 الضفة",
                "تلفن: ۰۲۱-۱۲۳۴۵۶۷۸",
                "Phone: +1 555 0100",
                "E-mail: desk@bank.example",
                "Tel.: 030 123456, Fax: 030 123457",
                "Tél. : 01 23 45 67 89",
                "Teléfono: 912 345 678",
                "Телефон редакции: +7 495 000-00-00",
                "Тел.: +7 495 000-00-00",
                "E-mail редакции: info@bank.example",
                "电话：010-12345678",
                "联系电话：010-12345678",
                "邮箱：info@bank.example",
                "전화: 02-123-4567",
                "이메일 info@bank.example",
                "電話：03-1234-5678",
                "info@bank.example",
            })
    void anAddressPhoneOrMailLineIsNoStory(String line) {
        assertThat(texts(read(page("", line)))).isEqualTo(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس التحرير استقال من منصبه صباح اليوم بعد خلاف طويل مع مجلس الإدارة حول مستقبل الجريدة اليومية.",
                "وقال رئيس التحرير: سنواصل العمل كما كنا، ولن نغلق مكتبا واحدا من مكاتبنا في المحافظات هذا العام.",
                "Publisher: the word alone made her laugh, and she said so to the three reporters who waited at the door.",
                "Editor-in-chief Jane Miller said on Monday that the paper would print on Sundays again from the spring.",
                "Главный редактор рассказал, что газета снова выйдет в воскресенье и что тираж вырос на треть за год.",
                "责任编辑昨天在会上说，报纸将从下个月起恢复周日出版，发行量比去年增长了三分之一，读者对此表示欢迎。",
                "Telefon und Post funktionierten im Dorf am Montag wieder, nachdem das Hochwasser beide Leitungen zerstört hatte.",
                "هاتف المدير المصابين واحدا واحدا مساء أمس، وطلب من الطبيب أن يبقيه على علم بحالتهم طوال الليل.",
            })
    void aSentenceOfTheStoryThatSpeaksOfSuchThingsStays(String sentence) {
        String html = html("", "").replace(PARAGRAPHS.get(2), sentence);

        assertThat(texts(read(html))).contains(sentence);
    }

    private Story read(String html) {
        return (Story) reader.read(WebPage.of(html.getBytes(StandardCharsets.UTF_8), "https://bank.example/1"));
    }

    private static List<String> texts(Story story) {
        return story.blocks().stream().map(Story.Block::text).toList();
    }

    private static String page(String head, String foot) {
        return html(head.isEmpty() ? "" : "<p>" + head + "</p>", foot.isEmpty() ? "" : "<p>" + foot + "</p>");
    }

    private static String html(String head, String foot) {
        return """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الضفة تفتح حديقتها الجديدة</title></head>
                <body><div class="x">
                <h1>الضفة تفتح حديقتها الجديدة</h1>
                %s
                <p>%s</p>
                %s
                </div></body></html>
                """.formatted(head, String.join("</p>\n<p>", PARAGRAPHS), foot);
    }
}
