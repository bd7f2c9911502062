<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>أرض جرداء</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>مراعٍ وشجيرات</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>مساحة مُعبَّدة</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>مياه</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>أرض زراعية</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>مبنى</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>غطاء شجري</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>شجيرات</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>أراضٍ عشبية</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>أراضٍ مزروعة</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>منطقة مبنية</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>غطاء نباتي شحيح أو معدوم</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>مياه دائمة</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>أرض رطبة عشبية</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>الغطاء الأرضي</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>احتمالات الفئات</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>الغطاء الأرضي (مضلعات)</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>الغطاء الأرضي (إحصاءات)</translation>
    </message>
</context>
</TS>
