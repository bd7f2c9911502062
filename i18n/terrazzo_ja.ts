<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>草地・低木</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>人工地表</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>樹木</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>農地</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>樹木被覆</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>低木地</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>草原</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>耕作地</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>市街地</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>裸地・疎植生</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>恒常的水域</translation>
    </message>
    <message>
        <source>Herbaceous wetland</source>
        <translation>草本湿地</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <source>Land cover</source>
        <translation>土地被覆</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>クラスの確率</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>土地被覆（ポリゴン）</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>土地被覆（統計）</translation>
    </message>
</context>
</TS>
