import bz2, sys
from fontTools.ttLib import TTCollection, TTFont
from fontTools import subset
src, unihan, out = sys.argv[1:4]
chars=set()
for a in range(0xA1,0xF8):
    for b in range(0xA1,0xFF):
        try: chars.add(ord(bytes([a,b]).decode('gb2312')))
        except UnicodeDecodeError: pass
gb=len(chars)
with bz2.open(unihan,'rt') as f:
    for line in f:
        p=line.split('\t')
        if len(p)>1 and p[1]=='kTGH': chars.add(int(p[0][2:],16))
chars |= set(range(0x20,0x7f)) | set(range(0xa0,0x100))
chars |= set(map(ord,'₀₁₂₃₄₅₆₇₈₉₊₋⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ‐‑‒–—―‘’“”•…‰′″※€№℃→←↑↓∂∆∇∏∑−∕∙√∝∞∠∧∨∩∪∫∴∵∼≈≠≡≤≥⊙⊥⌈⌉⌊⌋─│■□▲△◆◇○◎●★☆〇《》「」『』【】〔〕！＃（），．：；？～￥·×÷'))
col=TTCollection(src)
font=[f for f in col.fonts if f['name'].getDebugName(1)=='Noto Serif CJK SC'][0]
font.save('one.otf'); font=TTFont('one.otf')
have=set(font.getBestCmap())
print('asked',len(chars),'gb2312',gb,'missing',[chr(c) for c in sorted(chars-have)])
o=subset.Options(); o.layout_features=[]; o.name_IDs=[0,1,2,3,4,5,6,13,14]; o.hinting=False; o.drop_tables+=['BASE','GSUB','GPOS','VORG','vhea','vmtx','DSIG','GDEF']; o.desubroutinize=True; o.glyph_names=False; o.notdef_outline=True;o.recalc_timestamp=False
s=subset.Subsetter(o); s.populate(unicodes=chars&have); s.subset(font)
# outlines from cubic to quadratic: PDF and OFD writers subset TrueType outlines
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
gs=font.getGlyphSet(); order=font.getGlyphOrder(); glyphs={}
for n in order:
    p=TTGlyphPen(gs); gs[n].draw(Cu2QuPen(p,float(sys.argv[4]),reverse_direction=True)); glyphs[n]=p.glyph()
font['loca']=newTable('loca'); g=font['glyf']=newTable('glyf'); g.glyphOrder=order; g.glyphs=glyphs
# no figures above and below the line in the source: made of its own, at 62 %, as the source makes its superscript two
from fontTools.pens.transformPen import TransformPen
cm={}
for t in font['cmap'].tables:
    if t.isUnicode(): cm.update(t.cmap)
low=dict(zip('₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ','0123456789+-aehijklmnoprstuvx'))
high=dict(zip('⁰⁴⁵⁶⁷⁸⁹⁺⁻','0456789+-'))
for table,dy in ((low,-150),(high,330)):
    for made,of in table.items():
        if ord(made) in cm: continue
        n='small%04X'%ord(made); p=TTGlyphPen(None); gs[cm[ord(of)]].draw(TransformPen(Cu2QuPen(p,float(sys.argv[4]),reverse_direction=True),(.62,0,0,.62,0,dy)))
        glyphs[n]=p.glyph(); order.append(n); font['hmtx'].metrics[n]=(round(font['hmtx'][cm[ord(of)]][0]*.62),0)
        for t in font['cmap'].tables:
            if t.isUnicode(): t.cmap[ord(made)]=n
# a line over the letter before it (x̄): of no width, and high enough for a d
p=TTGlyphPen(None); p.moveTo((-470,780)); p.lineTo((-470,828)); p.lineTo((-90,828)); p.lineTo((-90,780)); p.closePath()
glyphs['mark0304']=p.glyph(); order.append('mark0304'); font['hmtx'].metrics['mark0304']=(0,-470)
for t in font['cmap'].tables:
    if t.isUnicode(): t.cmap[0x304]='mark0304'
font.setGlyphOrder(order); g.glyphOrder=order; font['maxp'].numGlyphs=len(order)
hm=font['hmtx']
for n in order:
    if hasattr(glyphs[n],'recalcBounds'): glyphs[n].recalcBounds(g)
    hm[n]=(hm[n][0], getattr(glyphs[n],'xMin',0) or 0)
m=font['maxp']; m.tableVersion=0x00010000
for k,v in dict(maxZones=1,maxTwilightPoints=0,maxStorage=0,maxFunctionDefs=0,maxInstructionDefs=0,maxStackElements=0,maxSizeOfInstructions=0,maxComponentElements=0,maxPoints=0,maxContours=0,maxCompositePoints=0,maxCompositeContours=0,maxComponentDepth=0).items(): setattr(m,k,v)
font['post'].formatType=3.0; font['post'].extraNames=[]; font['post'].mapping={}
del font['CFF ']; font.sfntVersion='\000\001\000\000'
for rec in font['name'].names:
    if rec.nameID in(1,4): rec.string='Tanku Paper Song'
    if rec.nameID==6: rec.string='TankuPaperSong'
    if rec.nameID==3: rec.string='TankuPaperSong;after Noto Serif CJK SC 2.001'
font['head'].modified=font['head'].created
font.recalcTimestamp=False
font.save(out)
f=TTFont(out); print(sorted(f.keys()), len(f.getGlyphOrder()), f['name'].getDebugName(5), f['name'].getDebugName(0), f['OS/2'].fsType)
