<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LandCoverLegend</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Bareland</source>
        <translation>裸地</translation>
    </message>
    <message>
        <source>Rangeland</source>
        <translation>草地灌丛</translation>
    </message>
    <message>
        <source>Developed space</source>
        <translation>人工铺面</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树木</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>Agriculture land</source>
        <translation>农用地</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>林地覆盖</translation>
    </message>
    <message>
        <source>Shrubland</source>
        <translation>灌木地</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <source>Built-up</source>
        <translation>建成区</translation>
    </message>
    <message>
        <source>Bare or sparse vegetation</source>
        <translation>裸地或稀疏植被</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>永久水体</translation>
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
        <translation>土地覆盖</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation>各类别概率</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>土地覆盖（多边形）</translation>
    </message>
    <message>
        <source>Land cover statistics</source>
        <translation>土地覆盖（统计）</translation>
    </message>
</context>
</TS>
