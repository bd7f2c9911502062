<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties"/>
      <Option name="type" type="QString" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" band="1" nodataColor="" opacity="1" type="paletted">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry alpha="255" color="#006400" label="Tree cover" value="10"/>
        <paletteEntry alpha="255" color="#ffbb22" label="Shrubland" value="20"/>
        <paletteEntry alpha="255" color="#ffff4c" label="Grassland" value="30"/>
        <paletteEntry alpha="255" color="#f096ff" label="Cropland" value="40"/>
        <paletteEntry alpha="255" color="#fa0000" label="Built-up" value="50"/>
        <paletteEntry alpha="255" color="#b4b4b4" label="Bare or sparse vegetation" value="60"/>
        <paletteEntry alpha="255" color="#f0f0f0" label="Snow and ice" value="70"/>
        <paletteEntry alpha="255" color="#0064c8" label="Permanent water" value="80"/>
        <paletteEntry alpha="255" color="#0096a0" label="Herbaceous wetland" value="90"/>
        <paletteEntry alpha="255" color="#00cf75" label="Mangroves" value="95"/>
        <paletteEntry alpha="255" color="#fae6a0" label="Moss and lichen" value="100"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
